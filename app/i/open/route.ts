import { linkContent } from "@/app/own-content";
import { ownLanguage } from "@/app/own-language";
import { problemReply, tooManyTries } from "@/app/replies";
import { systemClock } from "@/lib/clock";
import { readTypedDate } from "@/lib/invitations/links/link-date";
import type { Try } from "@/lib/limits/limits";
import { ownPeer } from "@/lib/limits/own-peer";
import { giveBack, takeTry } from "@/lib/limits/take";
import { heldBack } from "@/lib/requests/held-back";
import { readForm } from "@/lib/requests/read-form";
import { goTo } from "@/lib/requests/replies";
import { type LinkKey, linkNumber, openLink } from "@/lib/responses/open-link";
import { fixParameter, inLanguage, query, routes } from "@/lib/routes";
import { keepOutcome, type LinkOutcome, openHandle } from "@/lib/session/link-outcome";
import { readPatientSession, startPatientSession } from "@/lib/session/patient";

/** Longer than any outcome takes by itself, in milliseconds. */
const evenTime = 300;

type TryAgain = Extract<LinkOutcome, { readonly kind: "try-again" }>;

/** The link by its token, or by the handle of a form shown again; null when the handle is too old. */
async function linkKey(form: URLSearchParams): Promise<LinkKey | null> {
  const handle = form.get("handle");
  if (handle === null) return { token: form.get("token") ?? "" };
  const link = await openHandle(handle);
  return link === null ? null : { link };
}

/** The form once more, with status 422. The date is asked anew: it goes into no address or cookie. */
async function tryAgain(request: Request, link: string, problem: TryAgain["problem"]) {
  await keepOutcome({ kind: "try-again", link, problem });
  const again = `${routes.linkOutcome}${query({ [fixParameter]: "1" })}`;
  return goTo(request, `${inLanguage(again, await ownLanguage())}#errors`);
}

/** What is answered, and whether it was a wrong guess. */
type Answered = { readonly response: Response; readonly wrong?: boolean };

async function open(request: Request, key: LinkKey, form: URLSearchParams): Promise<Answered> {
  const now = systemClock.now();
  const clinic = await linkContent();
  if (clinic === null) return { response: await problemReply(request, "notFound") };
  const part = (name: string) => form.get(name) ?? "";
  const typed = { day: part("day"), month: part("month"), year: part("year") };
  const read = readTypedDate(typed, now.toISOString().slice(0, 10));
  if ("problem" in read) {
    return { response: await tryAgain(request, await linkNumber(key), read.problem) };
  }
  const session = await readPatientSession(now);
  const provenInvitation = session?.kind === "invited" ? session.invitationId : null;
  const { settings } = clinic;
  const asked = { key, dateOfBirth: read.date, provenInvitation, settings, now };
  const opening = await openLink(asked);
  switch (opening.kind) {
    case "refused":
      return { response: await tryAgain(request, opening.link, "wrong"), wrong: true };
    case "locked":
      await keepOutcome(null);
      return { response: goTo(request, routes.linkOutcome), wrong: true };
    case "opened":
      await keepOutcome(null);
      await startPatientSession(opening.session, "invited");
      return {
        response: goTo(request, opening.isOpen ? routes.questionnaire : routes.linkOutcome),
      };
  }
}

/** Guesses count for the link and where they come from together, and for where they come from alone. */
async function openWithin(request: Request, form: URLSearchParams): Promise<Response> {
  const key = await linkKey(form);
  if (key === null) return goTo(request, inLanguage(routes.linkOutcome, await ownLanguage()));
  const now = systemClock.now();
  const peer = ownPeer(request.headers);
  const tries: readonly Try[] = [
    { limit: "link", subject: "token" in key ? key.token : key.link, peer },
    { limit: "linkPeer", peer },
  ];
  const { refusedUntil } = await takeTry(tries, now);
  if (refusedUntil !== null) return tooManyTries(request, refusedUntil, now);
  const { response, wrong } = await open(request, key, form);
  if (wrong !== true) await giveBack(tries, now);
  return response;
}

/** Lets a browser in by a link and a date of birth, or asks once more, after an even time. */
export async function POST(request: Request): Promise<Response> {
  const read = await readForm(request);
  if ("refused" in read) return problemReply(request, read.refused);
  return heldBack(evenTime, () => openWithin(request, read.form));
}
