import { pdfReply, printingProblem, staffRequest } from "@/app/staff/requests";
import { editions } from "@/content";
import { summariesWords } from "@/content/words/en/staff/summaries";
import { openClinic } from "@/lib/clinic/open-clinic";
import { hasFailed } from "@/lib/invitations/many/outcome";
import { printPages } from "@/lib/responses/desk/print-pages";
import { recordDayPrinted, returnedOn } from "@/lib/responses/desk/view-day";
import { isDay } from "@/lib/settings/day-range";
import { fileName } from "@/lib/settings/file-name";

type Context = { readonly params: Promise<{ readonly day: string }> };

/**
 * Page 1 of all returned summaries of a clinic's day as one PDF, or of one clinician's, in the order of
 * the appointments. Only where none can be printed is there none.
 */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return staffRequest(request, "summaries:read", async ({ staff, now }) => {
    const { day } = await params;
    if (!isDay(day)) return printingProblem("badDay");
    const clinician = new URL(request.url).searchParams.get("clinician");
    const { settings } = await openClinic();
    const ids = await returnedOn(staff, day, { settings, clinician });
    if (ids.length === 0) return printingProblem("nothing");
    const printing = {
      asked: { editions, settings, now },
      words: summariesWords,
      record: (printed: readonly string[]) => recordDayPrinted(staff, day, printed, now),
    };
    const asked = { request, asker: staff.id, name: fileName({ day }, "day", settings) };
    return pdfReply(asked, async (asker) => {
      const { pdf, outcomes } = await printPages(staff, ids, printing, asker);
      return pdf ?? printingProblem(outcomes.some(hasFailed) ? "failed" : "nothing");
    });
  });
}
