import { invitationRequest } from "@/app/staff/requests";
import { remindNow } from "@/lib/invitations/change/change-mail";
import { backToInvitation, type InvitationContext } from "@/lib/requests/invitation-request";

/** Queues a reminder. */
export function POST(request: Request, context: InvitationContext): Promise<Response> {
  return invitationRequest(request, context, "invitations:change", async ({ staff, id, now }) => {
    await remindNow(staff, id, now);
    return backToInvitation(request, id, "remind");
  });
}
