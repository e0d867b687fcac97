import { pdfReply, printingProblem, staffRequest } from "@/app/staff/requests";
import { editions } from "@/content";
import { summariesWords } from "@/content/words/en/staff/summaries";
import { openClinic } from "@/lib/clinic/open-clinic";
import { printSummaries } from "@/lib/printing/pool/print-summaries";
import { recordDayPrinted, returnedOn } from "@/lib/responses/desk/view-day";
import { countries } from "@/lib/settings/countries";
import { isDay } from "@/lib/settings/day-range";
import { fileName } from "@/lib/settings/file-name";

type Context = { readonly params: Promise<{ readonly day: string }> };

/**
 * Page 1 of all returned summaries of a clinic's day as one PDF, or of one clinician's, in the order of
 * the appointments.
 */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return staffRequest(request, "summaries:read", async ({ staff, now }) => {
    const { day } = await params;
    if (!isDay(day)) return printingProblem("badDay");
    const clinician = new URL(request.url).searchParams.get("clinician");
    const { settings } = await openClinic();
    const summaries = await returnedOn(staff, day, { editions, settings, now, clinician });
    if (summaries.length === 0) return printingProblem("nothing");
    const { paper } = countries[settings.country];
    const asked = { request, asker: staff.id, name: fileName({ day }, "day", settings) };
    return pdfReply(asked, async (asker) => {
      const pdf = await printSummaries(
        summaries.map(({ model }) => ({ ...model, paper })),
        summariesWords,
        asker,
      );
      const ids = summaries.map(({ invitation }) => invitation.id);
      await recordDayPrinted(staff, day, ids, now);
      return pdf;
    });
  });
}
