import { invitationRequest } from "@/app/staff/requests";
import { markFiled } from "@/lib/invitations/change/change-state";
import { backToInvitation, type InvitationContext } from "@/lib/requests/invitation-request";

/** Notes that the summary was put into the clinic's own record. */
export function POST(request: Request, context: InvitationContext): Promise<Response> {
  return invitationRequest(request, context, "invitations:change", async ({ staff, id, now }) => {
    await markFiled(staff, id, now);
    return backToInvitation(request, id, "file");
  });
}
