import { contentFor, languageOf } from "@/content";
import { ownOrigin } from "@/lib/env/own-origin";
import { questionnaireAddress } from "@/lib/fhir/address";
import { questionnaireResponseResource } from "@/lib/fhir/questionnaire-response";
import type { ReturnedSummary } from "@/lib/responses/desk/view-summary";
import type { ClinicSettings } from "@/lib/settings/settings";

/** Returned answers as a FHIR R4 QuestionnaireResponse, to be kept in a patient's record. */
export function returnedResource(
  { invitation, model, answers, submittedAt }: ReturnedSummary,
  settings: ClinicSettings,
) {
  const { id, person, appointmentAt: at } = invitation;
  return questionnaireResponseResource({
    content: contentFor(languageOf(model.language)),
    contentVersion: model.contentVersion,
    questionnaireUrl: questionnaireAddress(ownOrigin()),
    id,
    answers,
    submittedAt,
    enteredByClinic: model.enteredBy !== undefined,
    person: {
      ...person,
      recordSystem: settings.recordSystem || undefined,
      appointment: { at, clinician: person.clinician, clinic: settings.name },
    },
  });
}
