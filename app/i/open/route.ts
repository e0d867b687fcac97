import { letIn } from "@/app/i/let-in";
import { linkContent } from "@/app/own-content";
import { problemReply, tooManyTries } from "@/app/replies";
import { systemClock } from "@/lib/clock";
import { heldBack } from "@/lib/requests/held-back";
import { readForm } from "@/lib/requests/read-form";
import { goTo } from "@/lib/requests/replies";
import { type LinkKey, linkNumber } from "@/lib/responses/open-link";
import { fixParameter, inLanguage, query, routes } from "@/lib/routes";
import { keepOutcome, type LinkOutcome, openHandle } from "@/lib/session/link-outcome";

/** Longer than any outcome takes by itself, in milliseconds. */
const evenTime = 300;

type TryAgain = Extract<LinkOutcome, { readonly kind: "try-again" }>;

/** The link by its token, or by the handle of a form shown again; null when the handle is too old. */
async function linkKey(form: URLSearchParams): Promise<LinkKey | null> {
  const handle = form.get("handle");
  if (handle === null) return { token: form.get("token") ?? "" };
  return openHandle(handle);
}

/** The form once more, with status 422. The date is asked anew: it goes into no address or cookie. */
async function tryAgain(
  request: Request,
  { link, byCode }: Pick<TryAgain, "link" | "byCode">,
  problem: TryAgain["problem"],
  language: string,
) {
  await keepOutcome({ kind: "try-again", link, byCode, problem });
  const again = `${routes.linkOutcome}${query({ [fixParameter]: "1" })}`;
  return goTo(request, `${inLanguage(again, language)}#errors`);
}

async function open(request: Request, form: URLSearchParams): Promise<Response> {
  const now = systemClock.now();
  const clinic = await linkContent();
  const key = await linkKey(form);
  if (clinic === null) return problemReply(request, "notFound");
  const { language } = clinic.content;
  if (key === null) return goTo(request, inLanguage(routes.linkOutcome, language));
  const part = (name: string) => form.get(name) ?? "";
  const typed = { day: part("day"), month: part("month"), year: part("year") };
  const { settings } = clinic;
  const byCode = "link" in key && key.byCode === true;
  const opening = await letIn({ key, typed, settings, headers: request.headers, now });
  switch (opening.kind) {
    case "held":
      return tooManyTries(request, opening.until, now);
    case "no-date":
      return tryAgain(request, { link: await linkNumber(key), byCode }, opening.problem, language);
    case "refused":
      return tryAgain(request, { link: opening.link, byCode }, "wrong", language);
    case "locked":
      await keepOutcome(null);
      return goTo(request, routes.linkOutcome);
    case "opened":
      await keepOutcome(null);
      return goTo(request, opening.isOpen ? routes.questionnaire : routes.linkOutcome);
  }
}

/** Lets a browser in by a link and a date of birth, or asks once more, after an even time. */
export async function POST(request: Request): Promise<Response> {
  const read = await readForm(request);
  if ("refused" in read) return problemReply(request, read.refused);
  return heldBack(evenTime, () => open(request, read.form));
}
