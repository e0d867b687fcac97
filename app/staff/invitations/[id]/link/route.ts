import { findInvitation } from "@/lib/invitations/desk/view";
import { giveLink } from "@/lib/invitations/links/give-link";
import { ownOrigin } from "@/lib/mail/own-post";
import { htmlReply } from "@/lib/requests/html-reply";
import { type InvitationContext, invitationRequest } from "@/lib/requests/invitation-request";
import { linkHtml } from "@/lib/requests/link-page";
import { inLanguage, routes, staffRoutes } from "@/lib/routes";

/** Makes a new link and shows it this once, to be copied. */
export function POST(request: Request, context: InvitationContext): Promise<Response> {
  return invitationRequest(request, context, "invitations:change", async ({ staff, id, now }) => {
    const { language } = await findInvitation(id);
    const { token } = await giveLink(staff, id, "copy", now);
    const link = `${ownOrigin()}${inLanguage(routes.link(token), language)}`;
    return htmlReply(linkHtml(link, staffRoutes.invitation(id), request.headers), 200);
  });
}
