import "server-only";
import { endSession, invitationOfSession } from "@/lib/invitations/links/patient-sessions";
import { readStaff } from "@/lib/staff-accounts/session/staff";
import { forgetLanguage } from "./language-cookie";
import { keepOutcome } from "./link-outcome";
import { endPatientSession } from "./patient";

/**
 * Ends the session in which staff fill a form in, on the server and in this browser, and gives the
 * invitation it was of. For route handlers only.
 */
export async function leaveAssisted(
  id: string,
  headers: Headers,
  now: Date,
): Promise<string | null> {
  const invitationId = await invitationOfSession(id);
  const staff = await readStaff(headers, now);
  const actor =
    staff === null ? ({ kind: "system" } as const) : { kind: "staff" as const, id: staff.id };
  if (invitationId !== null) await endSession({ id, invitationId }, now, actor);
  await endPatientSession();
  if (invitationId !== null) await keepOutcome({ kind: "left", invitation: invitationId });
  await forgetLanguage();
  return invitationId;
}
