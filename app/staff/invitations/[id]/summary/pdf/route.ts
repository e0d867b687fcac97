import { invitationRequest, pdfReply } from "@/app/staff/requests";
import { openClinic } from "@/lib/clinic/open-clinic";
import { printSummary } from "@/lib/printing/pool/print-summary";
import type { InvitationContext } from "@/lib/requests/invitation-request";
import { loadReturned, recordUse } from "@/lib/responses/desk/view-summary";
import { countries } from "@/lib/settings/countries";
import { asPrintSize } from "@/lib/settings/paper";

/** A returned summary as a PDF on the clinic's paper, in the print chosen or asked for. */
export function GET(request: Request, context: InvitationContext): Promise<Response> {
  return invitationRequest(request, context, "summaries:read", async ({ staff, id, now }) => {
    const { settings } = await openClinic();
    const { model } = await loadReturned(staff, id, now);
    const { paper } = countries[settings.country];
    const print = asPrintSize(new URL(request.url).searchParams.get("print")) ?? model.print;
    const asked = { request, asker: staff.id, name: "ready-to-ask" };
    return pdfReply(asked, async (asker) => {
      const pdf = await printSummary({ ...model, paper, print }, asker);
      await recordUse(staff, id, "printed", now);
      return pdf;
    });
  });
}
