import { partContents, printPart } from "@/app/printed-summary";
import { invitationRequest, pdfReply } from "@/app/staff/requests";
import { editions } from "@/content";
import { openClinic } from "@/lib/clinic/open-clinic";
import type { InvitationContext } from "@/lib/requests/invitation-request";
import { loadReturned, recordUse } from "@/lib/responses/desk/view-summary";
import { countries } from "@/lib/settings/countries";
import { fileName } from "@/lib/settings/file-name";
import { asPrintSize } from "@/lib/settings/paper";
import { asSummaryPart } from "@/lib/settings/summary-part";

/** A part of a returned summary as a PDF on the clinic's paper, in the print chosen or asked for. */
export function GET(request: Request, context: InvitationContext): Promise<Response> {
  return invitationRequest(request, context, "summaries:read", async ({ staff, id, now }) => {
    const { settings } = await openClinic();
    const query = new URL(request.url).searchParams;
    const pageOne = query.get("language") ?? undefined;
    const { invitation, model } = await loadReturned(staff, id, {
      editions,
      settings,
      now,
      pageOne,
    });
    const { paper } = countries[settings.country];
    const print = asPrintSize(query.get("print")) ?? model.print;
    const part = asSummaryPart(query.get("part")) ?? "visit";
    const asked = {
      request,
      asker: staff.id,
      name: fileName(invitation, partContents[part], settings),
    };
    return pdfReply(asked, async (asker) => {
      const pdf = await printPart({ ...model, paper, print }, part, asker);
      await recordUse(staff, id, "printed", now);
      return pdf;
    });
  });
}
