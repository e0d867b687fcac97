import { invitationRequest, linkReply } from "@/app/staff/requests";
import { staffTop } from "@/app/staff/staff-top";
import { ownOrigin } from "@/lib/env/own-origin";
import { findInvitation } from "@/lib/invitations/desk/view";
import { giveLink } from "@/lib/invitations/links/give-link";
import { shownCode } from "@/lib/invitations/links/typed-code";
import type { InvitationContext } from "@/lib/requests/invitation-request";
import { inLanguage, routes, staffRoutes } from "@/lib/routes";

/** Makes a new link and shows it this once, to be copied or read out. */
export function POST(request: Request, context: InvitationContext): Promise<Response> {
  return invitationRequest(request, context, "invitations:change", async ({ staff, id, now }) => {
    const { language } = await findInvitation(id);
    const { token, code } = await giveLink(staff, id, now);
    const site = ownOrigin();
    const shown = {
      link: `${site}${inLanguage(routes.link(token), language)}`,
      code: shownCode(code),
      site: new URL(site).host,
      back: staffRoutes.invitation(id),
      headers: request.headers,
    };
    return linkReply(shown, staffTop(staff));
  });
}
