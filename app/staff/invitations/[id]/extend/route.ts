import { invitationRequest } from "@/app/staff/requests";
import { endProblems } from "@/content/words/en/staff/invitation";
import { addressToFix } from "@/lib/clinic/form-to-fix";
import { openClinic } from "@/lib/clinic/open-clinic";
import { plainDigits } from "@/lib/form/typed-number";
import { BadEndError, extendInvitation } from "@/lib/invitations/change/change-end";
import { backToInvitation, type InvitationContext } from "@/lib/requests/invitation-request";
import { goTo } from "@/lib/requests/replies";
import { staffRoutes } from "@/lib/routes";

/** Lets the links work until another day. */
export function POST(request: Request, context: InvitationContext): Promise<Response> {
  return invitationRequest(
    request,
    context,
    "invitations:change",
    async ({ staff, id, form, now }) => {
      const { settings } = await openClinic();
      const until = plainDigits(form.get("until") ?? "").trim();
      try {
        await extendInvitation(staff, id, until, { settings, now });
      } catch (error) {
        if (!(error instanceof BadEndError)) throw error;
        const problems = [{ field: "until", text: endProblems[error.problem] }];
        const typed = { values: { until }, problems };
        return goTo(request, await addressToFix(staffRoutes.invitation(id), staff, typed, now));
      }
      return backToInvitation(request, id, "extend");
    },
  );
}
