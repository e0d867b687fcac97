import { ownLanguage } from "@/app/own-language";
import { problemReply } from "@/app/replies";
import { systemClock } from "@/lib/clock";
import { endSession } from "@/lib/invitations/links/patient-sessions";
import { forgetHere } from "@/lib/requests/forget-here";
import { readForm } from "@/lib/requests/read-form";
import { goTo } from "@/lib/requests/replies";
import { inLanguage, routes } from "@/lib/routes";
import { forgetLanguage } from "@/lib/session/language-cookie";
import { keepOutcome } from "@/lib/session/link-outcome";
import { endPatientSession, readPatientSession } from "@/lib/session/patient";

/** Ends an invited person's session on this device. A walk-in's answers would be lost: it stays. */
export async function POST(request: Request): Promise<Response> {
  const read = await readForm(request);
  if ("refused" in read) return problemReply(request, read.refused);
  const now = systemClock.now();
  const session = await readPatientSession(now);
  if (session?.kind !== "invited") return problemReply(request, "noSession");
  const language = await ownLanguage();
  await endSession(session, now);
  await endPatientSession();
  await keepOutcome({ kind: "done" });
  await forgetLanguage();
  return forgetHere(goTo(request, inLanguage(routes.linkOutcome, language)));
}
