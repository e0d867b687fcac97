import { invitationRequest } from "@/app/staff/requests";
import { erasePage } from "@/content/words/en/staff/patient";
import { addressToFix } from "@/lib/clinic/form-to-fix";
import { erasePerson } from "@/lib/jobs/retention/erase";
import type { InvitationContext } from "@/lib/requests/invitation-request";
import { goTo } from "@/lib/requests/replies";
import { staffRoutes } from "@/lib/routes";

/** Erases the ticked invitations of the person, once it was confirmed; the page after it proves it. */
export function POST(request: Request, context: InvitationContext): Promise<Response> {
  return invitationRequest(request, context, "people:erase", async ({ staff, id, form, now }) => {
    const ticked = form.getAll("invitation");
    const [first] = ticked;
    if (first === undefined) {
      const problems = [{ field: "invitation", text: erasePage.noneTicked }];
      const page = staffRoutes.confirmAction(id, "erase");
      return goTo(request, await addressToFix(page, staff, { values: {}, problems }, now));
    }
    await erasePerson(staff, ticked, now);
    return goTo(request, staffRoutes.deletion(ticked.includes(id) ? id : first));
  });
}
