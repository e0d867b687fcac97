import { invitationRequest } from "@/app/staff/requests";
import { contentFor, languageOf } from "@/content";
import { ownOrigin } from "@/lib/env/own-origin";
import { questionnaireAddress } from "@/lib/fhir/address";
import { fhirReply } from "@/lib/fhir/fhir-reply";
import { questionnaireResponseResource } from "@/lib/fhir/questionnaire-response";
import type { InvitationContext } from "@/lib/requests/invitation-request";
import { loadReturned, recordUse } from "@/lib/responses/desk/view-summary";

/** Returned answers as a FHIR R4 QuestionnaireResponse, to be kept in a patient's record. */
export function GET(request: Request, context: InvitationContext): Promise<Response> {
  return invitationRequest(request, context, "summaries:read", async ({ staff, id, now }) => {
    const { invitation, model, answers, submittedAt } = await loadReturned(staff, id, now);
    const resource = questionnaireResponseResource({
      content: contentFor(languageOf(model.language)),
      contentVersion: model.contentVersion,
      questionnaireUrl: questionnaireAddress(ownOrigin()),
      id,
      answers,
      submittedAt,
      subject: { display: invitation.person.name },
    });
    await recordUse(staff, id, "exported", now);
    const reply = fhirReply(resource);
    reply.headers.set("Content-Disposition", 'attachment; filename="ready-to-ask.json"');
    return reply;
  });
}
