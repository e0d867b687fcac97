import { type TickedContext, tickedRequest } from "@/app/staff/many/ticked-request";
import { pdfReply, staffProblem } from "@/app/staff/requests";
import { editions } from "@/content";
import { summariesWords } from "@/content/words/en/staff/summaries";
import { openClinic } from "@/lib/clinic/open-clinic";
import { noteOutcomes } from "@/lib/invitations/many/ticked";
import { goTo } from "@/lib/requests/replies";
import { printPages } from "@/lib/responses/desk/print-pages";
import { recordUseOfAll } from "@/lib/responses/desk/view-summary";
import { staffRoutes } from "@/lib/routes";
import { clinicDay } from "@/lib/settings/clinic-time";
import { fileName } from "@/lib/settings/file-name";

/** Page 1 of the summaries of those that were ticked, as one PDF. */
export function POST(request: Request, context: TickedContext): Promise<Response> {
  return tickedRequest(request, context, "summaries:read", async ({ staff, id, ticked, now }) => {
    if (ticked.action !== "pages") return staffProblem("badForm");
    const { settings } = await openClinic();
    const printing = {
      asked: { editions, settings, now },
      words: summariesWords,
      record: (printed: readonly string[]) => recordUseOfAll(staff, printed, "printed", now),
    };
    const name = fileName({ day: clinicDay(now, settings) }, "summaries", settings);
    return pdfReply({ request, asker: staff.id, name }, async (asker) => {
      const { pdf, outcomes } = await printPages(staff, ticked.ids, printing, asker);
      await noteOutcomes(staff, id, ticked, outcomes);
      return pdf ?? goTo(request, staffRoutes.ticked(id));
    });
  });
}
