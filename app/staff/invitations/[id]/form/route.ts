import { invitationRequest, pdfReply } from "@/app/staff/requests";
import { editions } from "@/content";
import { loadLogo } from "@/lib/clinic/logo/logo-store";
import { openClinic } from "@/lib/clinic/open-clinic";
import { recordBlankForm } from "@/lib/clinic/record-blank-form";
import { findInvitation } from "@/lib/invitations/desk/view";
import { storedInvitation } from "@/lib/invitations/stored-invitation";
import { printBlankForm } from "@/lib/printing/pool/print-blank-form";
import type { InvitationContext } from "@/lib/requests/invitation-request";
import { appointmentOf } from "@/lib/responses/appointment";
import { clinicContentIn } from "@/lib/responses/doctor-content";
import { countries } from "@/lib/settings/countries";
import { fileName } from "@/lib/settings/file-name";

/** The form for a pen, for one person: who it is stands at the head of every sheet. */
export function GET(request: Request, context: InvitationContext): Promise<Response> {
  return invitationRequest(request, context, "invitations:change", async ({ staff, id, now }) => {
    const { settings } = await openClinic();
    const invitation = storedInvitation(await findInvitation(id), now);
    const { paper } = countries[settings.country];
    const form = {
      content: clinicContentIn(editions, invitation.language, settings),
      paper,
      clinic: settings,
      logo: await loadLogo(),
      person: appointmentOf(invitation, settings),
    };
    const asked = { request, asker: staff.id, name: fileName(invitation, "form", settings) };
    return pdfReply(asked, async (asker) => {
      const pdf = await printBlankForm(form, asker);
      await recordBlankForm(staff, paper, now, id);
      return pdf;
    });
  });
}
