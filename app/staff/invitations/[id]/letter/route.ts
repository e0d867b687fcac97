import { clinicLetters } from "@/app/staff/letters";
import { invitationRequest, pdfReply } from "@/app/staff/requests";
import { openClinic } from "@/lib/clinic/open-clinic";
import { findInvitation } from "@/lib/invitations/desk/view";
import { NoSuchInvitationError, NotPossibleNowError } from "@/lib/invitations/invitation-errors";
import { RenderFailed } from "@/lib/printing/pool/errors";
import type { InvitationContext } from "@/lib/requests/invitation-request";
import { fileName } from "@/lib/settings/file-name";

/** Why there is no letter to the only one who was to get one. */
function refusal(outcome: string): Error {
  if (outcome === "gone") return new NoSuchInvitationError("There is no such invitation.");
  if (outcome === "not-printed") return new RenderFailed(undefined);
  return new NotPossibleNowError(outcome);
}

/** Makes a new link and prints it in a letter to the person; a letter that must wait changes nothing. */
export function POST(request: Request, context: InvitationContext): Promise<Response> {
  return invitationRequest(request, context, "invitations:change", async ({ staff, id, now }) => {
    const { settings } = await openClinic();
    const { appointmentAt } = await findInvitation(id);
    const asked = {
      request,
      asker: staff.id,
      name: fileName({ id, appointmentAt }, "letter", settings),
    };
    return pdfReply(asked, async (asker) => {
      const { pdf, outcomes } = await clinicLetters(staff, [id], { settings, now }, asker);
      if (pdf === null) throw refusal(outcomes[0]?.outcome ?? "gone");
      return pdf;
    });
  });
}
