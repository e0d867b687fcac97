import { clinicLetters } from "@/app/staff/letters";
import { type TickedContext, tickedRequest } from "@/app/staff/many/ticked-request";
import { pdfReply, staffProblem } from "@/app/staff/requests";
import { openClinic } from "@/lib/clinic/open-clinic";
import { noteOutcomes } from "@/lib/invitations/many/ticked";
import { goTo } from "@/lib/requests/replies";
import { staffRoutes } from "@/lib/routes";
import { clinicDay } from "@/lib/settings/clinic-time";
import { fileName } from "@/lib/settings/file-name";

/** Letters to those that were ticked as one PDF, each with a new link in the person's language. */
export function POST(request: Request, context: TickedContext): Promise<Response> {
  return tickedRequest(
    request,
    context,
    "invitations:change",
    async ({ staff, id, ticked, now }) => {
      if (ticked.action !== "letter") return staffProblem("badForm");
      const { settings } = await openClinic();
      const asked = {
        request,
        asker: staff.id,
        name: fileName({ day: clinicDay(now, settings) }, "letters", settings),
      };
      return pdfReply(asked, async (asker) => {
        const { pdf, outcomes } = await clinicLetters(staff, ticked.ids, { settings, now }, asker);
        await noteOutcomes(staff, id, ticked, outcomes);
        return pdf ?? goTo(request, staffRoutes.ticked(id));
      });
    },
  );
}
