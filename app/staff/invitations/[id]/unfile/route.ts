import { invitationRequest } from "@/app/staff/requests";
import { markUnfiled } from "@/lib/invitations/change/change-state";
import { backToInvitation, type InvitationContext } from "@/lib/requests/invitation-request";

/** Takes back that the summary was filed. */
export function POST(request: Request, context: InvitationContext): Promise<Response> {
  return invitationRequest(request, context, "invitations:change", async ({ staff, id, now }) => {
    await markUnfiled(staff, id, now);
    return backToInvitation(request, id, "unfile");
  });
}
