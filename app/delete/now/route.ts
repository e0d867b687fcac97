import { ownLanguage } from "@/app/own-language";
import { problemReply, unlessClosed } from "@/app/replies";
import { withoutAnswers } from "@/app/without-answers";
import { systemClock } from "@/lib/clock";
import { forgetHere } from "@/lib/requests/forget-here";
import { readForm } from "@/lib/requests/read-form";
import { goTo } from "@/lib/requests/replies";
import { deleteOwn } from "@/lib/responses/delete-own";
import { inLanguage, routes } from "@/lib/routes";
import { keepOutcome } from "@/lib/session/link-outcome";
import { readPatientSession } from "@/lib/session/patient";

/** Deletes this browser's response. The next page looks for it again and says what it found. */
export async function POST(request: Request): Promise<Response> {
  const read = await readForm(request);
  if ("refused" in read) return problemReply(request, read.refused);
  const now = systemClock.now();
  const session = await readPatientSession(now);
  if (session === null) return withoutAnswers(request, session);
  // Afterwards there is no form to know the language by.
  const deleted = inLanguage(routes.deleted, await ownLanguage(session));
  return unlessClosed(request, async () => {
    const { response, remaining } = await deleteOwn(session, now);
    await keepOutcome({ kind: "deleted", response });
    return remaining === 0 ? forgetHere(goTo(request, deleted)) : problemReply(request, "broken");
  });
}
