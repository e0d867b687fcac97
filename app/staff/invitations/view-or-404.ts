import { toStaffProblem } from "@/app/to-problem";
import { type InvitationView, viewInvitation } from "@/lib/invitations/desk/view";
import { NoSuchInvitationError } from "@/lib/invitations/invitation-errors";
import type { Staff } from "@/lib/permissions/staff";

/** The invitation of a page's address, which the audit log is told of; 404 without one. */
export async function viewOr404(
  staff: Staff,
  id: string,
  looking: { readonly now: Date; readonly before?: number },
): Promise<InvitationView> {
  try {
    return await viewInvitation(staff, id, looking);
  } catch (error) {
    if (error instanceof NoSuchInvitationError) toStaffProblem("notFound");
    throw error;
  }
}
