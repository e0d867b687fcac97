import { ownLanguage } from "@/app/own-language";
import { problemReply } from "@/app/replies";
import { withoutAnswers } from "@/app/without-answers";
import { systemClock } from "@/lib/clock";
import { endSession } from "@/lib/invitations/links/patient-sessions";
import { forgetHere } from "@/lib/requests/forget-here";
import { readForm } from "@/lib/requests/read-form";
import { goTo } from "@/lib/requests/replies";
import { inLanguage, query, routes, staffRoutes } from "@/lib/routes";
import { forgetLanguage } from "@/lib/session/language-cookie";
import { leaveAssisted } from "@/lib/session/leave-assisted";
import { keepOutcome } from "@/lib/session/link-outcome";
import {
  assistedHere,
  endPatientSession,
  invitedHere,
  readPatientSession,
} from "@/lib/session/patient";

/** Staff leave the form of a person: they may have been signed out, and it is closed all the same. */
async function leaveEntry(request: Request, id: string, now: Date): Promise<Response> {
  const invitation = await leaveAssisted(id, request.headers, now);
  const to = invitation === null ? staffRoutes.desk : staffRoutes.invitation(invitation);
  return goTo(request, `${to}${query({ done: invitation === null ? undefined : "left" })}`);
}

/**
 * Ends an invited person's session on this device, or says once more that it has ended. A walk-in's answers
 * would be lost: they stay.
 */
export async function POST(request: Request): Promise<Response> {
  const read = await readForm(request);
  if ("refused" in read) return problemReply(request, read.refused);
  const now = systemClock.now();
  const assisted = await assistedHere();
  if (assisted !== null) return leaveEntry(request, assisted, now);
  const session = await readPatientSession(now);
  const isEnded = session === null && (await invitedHere());
  if (session?.kind === "walk-in") return problemReply(request, "noSession");
  if (session === null && !isEnded) return withoutAnswers(request, session);
  const language = await ownLanguage(session);
  if (session !== null) await endSession(session, now);
  await endPatientSession();
  await keepOutcome({ kind: "done", language });
  await forgetLanguage();
  return forgetHere(goTo(request, inLanguage(routes.linkOutcome, language)));
}
