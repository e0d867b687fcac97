import { invitationRequest } from "@/app/staff/requests";
import { sendInvitation } from "@/lib/invitations/change/change-mail";
import { backToInvitation, type InvitationContext } from "@/lib/requests/invitation-request";

/** Queues mail with a link, for the first time or once more. */
export function POST(request: Request, context: InvitationContext): Promise<Response> {
  return invitationRequest(request, context, "invitations:change", async ({ staff, id, now }) => {
    await sendInvitation(staff, id, now);
    return backToInvitation(request, id, "send");
  });
}
