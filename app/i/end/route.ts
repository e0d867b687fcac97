import { ownLanguage } from "@/app/own-language";
import { problemReply } from "@/app/replies";
import { systemClock } from "@/lib/clock";
import { endSession } from "@/lib/invitations/links/patient-sessions";
import { forgetHere } from "@/lib/requests/forget-here";
import { readForm } from "@/lib/requests/read-form";
import { goTo } from "@/lib/requests/replies";
import { inLanguage, query, routes, staffRoutes } from "@/lib/routes";
import { forgetLanguage } from "@/lib/session/language-cookie";
import { leaveAssisted } from "@/lib/session/leave-assisted";
import { keepOutcome } from "@/lib/session/link-outcome";
import { assistedHere, endPatientSession, readPatientSession } from "@/lib/session/patient";

/** Staff leave the form of a person: they may have been signed out, and it is closed all the same. */
async function leaveEntry(request: Request, id: string, now: Date): Promise<Response> {
  const invitation = await leaveAssisted(id, request.headers, now);
  const to = invitation === null ? staffRoutes.desk : staffRoutes.invitation(invitation);
  return goTo(request, `${to}${query({ done: invitation === null ? undefined : "left" })}`);
}

/** Ends an invited person's session on this device. A walk-in's answers would be lost: it stays. */
export async function POST(request: Request): Promise<Response> {
  const read = await readForm(request);
  if ("refused" in read) return problemReply(request, read.refused);
  const now = systemClock.now();
  const assisted = await assistedHere();
  if (assisted !== null) return leaveEntry(request, assisted, now);
  const session = await readPatientSession(now);
  if (session?.kind !== "invited") return problemReply(request, "noSession");
  const language = await ownLanguage();
  await endSession(session, now);
  await endPatientSession();
  await keepOutcome({ kind: "done" });
  await forgetLanguage();
  return forgetHere(goTo(request, inLanguage(routes.linkOutcome, language)));
}
