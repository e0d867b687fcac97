import { invitationRequest } from "@/app/staff/requests";
import { revokeInvitation } from "@/lib/invitations/change/change-state";
import { backToInvitation, type InvitationContext } from "@/lib/requests/invitation-request";

/** Ends the invitation, once it was confirmed. */
export function POST(request: Request, context: InvitationContext): Promise<Response> {
  return invitationRequest(request, context, "invitations:change", async ({ staff, id, now }) => {
    await revokeInvitation(staff, id, now);
    return backToInvitation(request, id, "revoke");
  });
}
