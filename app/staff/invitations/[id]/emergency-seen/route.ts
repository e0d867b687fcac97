import { invitationRequest } from "@/app/staff/requests";
import { noteEmergency } from "@/lib/invitations/change/change-state";
import { backToInvitation, type InvitationContext } from "@/lib/requests/invitation-request";

/** Notes that staff took note of the sign of an emergency. */
export function POST(request: Request, context: InvitationContext): Promise<Response> {
  return invitationRequest(request, context, "invitations:change", async ({ staff, id, now }) => {
    await noteEmergency(staff, id, now);
    return backToInvitation(request, id, "emergency-seen");
  });
}
