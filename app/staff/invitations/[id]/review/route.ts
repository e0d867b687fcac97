import { invitationRequest } from "@/app/staff/requests";
import { markReviewed } from "@/lib/invitations/change/change-state";
import { backToInvitation, type InvitationContext } from "@/lib/requests/invitation-request";

/** Marks the returned summary as reviewed. */
export function POST(request: Request, context: InvitationContext): Promise<Response> {
  return invitationRequest(request, context, "summaries:review", async ({ staff, id, now }) => {
    await markReviewed(staff, id, now);
    return backToInvitation(request, id, "review");
  });
}
