import { keepAskedLanguage } from "@/app/own-language";
import { problemReply, tooManyTries } from "@/app/replies";
import { loadClinic } from "@/lib/clinic/settings-store";
import { systemClock } from "@/lib/clock";
import { readCode } from "@/lib/invitations/links/typed-code";
import { takeCode } from "@/lib/limits/code-tries";
import { ownPeer } from "@/lib/limits/own-peer";
import { heldBack } from "@/lib/requests/held-back";
import { readForm } from "@/lib/requests/read-form";
import { goTo } from "@/lib/requests/replies";
import { linkNumber } from "@/lib/responses/open-link";
import { fixParameter, inLanguage, query, routes } from "@/lib/routes";
import { keepOutcome } from "@/lib/session/link-outcome";

/** Longer than looking up a code takes by itself, in milliseconds. */
const evenTime = 300;

async function open(request: Request, form: URLSearchParams): Promise<Response> {
  const language = await keepAskedLanguage();
  const now = systemClock.now();
  if ((await loadClinic()) === null) return problemReply(request, "notFound");
  const code = readCode(form.get("code") ?? "");
  if (code === null) {
    const again = `${routes.home(language)}${query({ [fixParameter]: "1" })}`;
    return goTo(request, `${again}#errors`);
  }
  const { refusedUntil } = await takeCode(ownPeer(request.headers), now);
  if (refusedUntil !== null) return tooManyTries(request, refusedUntil, now);
  await keepOutcome({ kind: "code", link: await linkNumber({ code }) });
  return goTo(request, inLanguage(routes.linkOutcome, language));
}

/**
 * Leads a typed code to the question for the date of birth, as a link does: the same for every code that
 * can be one, known or not. What cannot be one is said at once and counts for nothing.
 */
export async function POST(request: Request): Promise<Response> {
  const read = await readForm(request);
  if ("refused" in read) return problemReply(request, read.refused);
  return heldBack(evenTime, () => open(request, read.form));
}
