import { invitationRequest } from "@/app/staff/requests";
import { unlockInvitation } from "@/lib/invitations/change/change-state";
import { backToInvitation, type InvitationContext } from "@/lib/requests/invitation-request";

/** Lets the person try their date of birth again. */
export function POST(request: Request, context: InvitationContext): Promise<Response> {
  return invitationRequest(request, context, "invitations:change", async ({ staff, id, now }) => {
    await unlockInvitation(staff, id, now);
    return backToInvitation(request, id, "unlock");
  });
}
