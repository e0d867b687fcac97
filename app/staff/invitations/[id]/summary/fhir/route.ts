import { invitationRequest } from "@/app/staff/requests";
import { contentFor, editions, languageOf } from "@/content";
import { openClinic } from "@/lib/clinic/open-clinic";
import { ownOrigin } from "@/lib/env/own-origin";
import { questionnaireAddress } from "@/lib/fhir/address";
import { fhirReply } from "@/lib/fhir/fhir-reply";
import { questionnaireResponseResource } from "@/lib/fhir/questionnaire-response";
import type { InvitationContext } from "@/lib/requests/invitation-request";
import { loadReturned, recordUse } from "@/lib/responses/desk/view-summary";
import { fileName } from "@/lib/settings/file-name";

/** Returned answers as a FHIR R4 QuestionnaireResponse, to be kept in a patient's record. */
export function GET(request: Request, context: InvitationContext): Promise<Response> {
  return invitationRequest(request, context, "summaries:read", async ({ staff, id, now }) => {
    const { settings } = await openClinic();
    const asked = { editions, settings, now };
    const { invitation, model, answers, submittedAt } = await loadReturned(staff, id, asked);
    const { person, appointmentAt: at } = invitation;
    const resource = questionnaireResponseResource({
      content: contentFor(languageOf(model.language)),
      contentVersion: model.contentVersion,
      questionnaireUrl: questionnaireAddress(ownOrigin()),
      id,
      answers,
      submittedAt,
      enteredByClinic: model.enteredBy !== undefined,
      person: {
        ...person,
        appointment: { at, clinician: person.clinician, clinic: settings.name },
      },
    });
    await recordUse(staff, id, "exported", now);
    const reply = fhirReply(resource);
    const name = fileName(invitation, "answers", settings);
    reply.headers.set("Content-Disposition", `attachment; filename="${name}.json"`);
    return reply;
  });
}
