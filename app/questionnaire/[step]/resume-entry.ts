import { openClinic } from "@/lib/clinic/open-clinic";
import { NoSuchInvitationError, NotPossibleNowError } from "@/lib/invitations/invitation-errors";
import { invitationOfSession, type PatientSession } from "@/lib/invitations/links/patient-sessions";
import { NotAllowedError } from "@/lib/permissions/permissions";
import { beginEntry } from "@/lib/responses/begin-entry";
import type { FormReference } from "@/lib/session/form-reference";
import { assistedHere, readPatientSession, startPatientSession } from "@/lib/session/patient";
import { readStaff } from "@/lib/staff-accounts/session/staff";

/** Whether this browser was last used to fill in the form of somebody else. */
async function isOfAnother(invitation: string): Promise<boolean> {
  const before = await assistedHere();
  return before !== null && (await invitationOfSession(before)) !== invitation;
}

/**
 * A session anew for a page on which staff filled a form in before they were signed out, once someone who
 * may is signed in; null where nobody is. Nothing is opened over the form of another person.
 */
export async function resumeEntry(
  { headers }: Request,
  { invitation, way }: FormReference,
  now: Date,
): Promise<PatientSession | null> {
  const staff = await readStaff(headers, now);
  if (staff === null || way === null || (await isOfAnother(invitation))) return null;
  const { settings } = await openClinic();
  try {
    const id = await beginEntry(staff, invitation, { way, identity: null, settings, now });
    await startPatientSession({ id, kind: "assisted", staffId: staff.id, way });
  } catch (error) {
    if (error instanceof NotAllowedError || error instanceof NotPossibleNowError) return null;
    if (error instanceof NoSuchInvitationError) return null;
    throw error;
  }
  return readPatientSession(now);
}
