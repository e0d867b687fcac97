import { pdfReply, staffRequest } from "@/app/staff/requests";
import { editions } from "@/content";
import { loadLogo } from "@/lib/clinic/logo/logo-store";
import { openClinic } from "@/lib/clinic/open-clinic";
import { recordBlankForm } from "@/lib/clinic/record-blank-form";
import { printBlankForm } from "@/lib/printing/pool/print-blank-form";
import { countries } from "@/lib/settings/countries";
import type { Paper } from "@/lib/settings/paper";

const papers: readonly Paper[] = ["a4", "letter"];

/** The empty form for a pen, in the language and on the paper asked for, or the clinic's. */
export function GET(request: Request): Promise<Response> {
  return staffRequest(request, "invitations:read", async ({ staff, now }) => {
    const { settings } = await openClinic();
    const query = new URL(request.url).searchParams;
    const paper =
      papers.find((one) => one === query.get("paper")) ?? countries[settings.country].paper;
    const language =
      editions.languages.find((one) => one === query.get("language")) ?? settings.language;
    const content = editions.contentFor(language);
    const asked = { request, asker: staff.id, name: "ready-to-ask-form" };
    return pdfReply(asked, async (asker) => {
      const pdf = await printBlankForm(
        { content, paper, clinic: settings, logo: await loadLogo() },
        asker,
      );
      await recordBlankForm(staff, paper, now);
      return pdf;
    });
  });
}
