import { invitationRequest, linkReply } from "@/app/staff/requests";
import { ownOrigin } from "@/lib/env/own-origin";
import { findInvitation } from "@/lib/invitations/desk/view";
import { giveLink } from "@/lib/invitations/links/give-link";
import type { InvitationContext } from "@/lib/requests/invitation-request";
import { inLanguage, routes, staffRoutes } from "@/lib/routes";

/** Makes a new link and shows it this once, to be copied. */
export function POST(request: Request, context: InvitationContext): Promise<Response> {
  return invitationRequest(request, context, "invitations:change", async ({ staff, id, now }) => {
    const { language } = await findInvitation(id);
    const { token } = await giveLink(staff, id, "copy", now);
    const link = `${ownOrigin()}${inLanguage(routes.link(token), language)}`;
    return linkReply(link, staffRoutes.invitation(id), request.headers);
  });
}
