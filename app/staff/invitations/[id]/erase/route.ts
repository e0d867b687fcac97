import { invitationRequest } from "@/app/staff/requests";
import { eraseInvitation } from "@/lib/jobs/retention/erase";
import type { InvitationContext } from "@/lib/requests/invitation-request";
import { goTo } from "@/lib/requests/replies";
import { staffRoutes } from "@/lib/routes";

/** Erases the person, once it was confirmed; the page after it proves that it was done. */
export function POST(request: Request, context: InvitationContext): Promise<Response> {
  return invitationRequest(request, context, "people:erase", async ({ staff, id, now }) => {
    await eraseInvitation(staff, id, now);
    return goTo(request, staffRoutes.deletion(id));
  });
}
