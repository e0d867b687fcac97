import { contentFor, defaultLanguage } from "@/content";
import { questionnaireAddress } from "@/lib/fhir/address";
import { fhirNotFound, fhirReply } from "@/lib/fhir/fhir-reply";
import { questionnaireId, questionnaireResource } from "@/lib/fhir/questionnaire";

/** The form as a FHIR R4 Questionnaire, for anyone who reads the answers exported from here. */
export async function GET(
  _request: Request,
  { params }: { readonly params: Promise<{ readonly id: string }> },
): Promise<Response> {
  const content = contentFor(defaultLanguage);
  const { id } = await params;
  if (id !== questionnaireId) return fhirNotFound(content.pageWords.problems.notFound.title);
  const status = content.edition.reviewed ? "active" : "draft";
  return fhirReply(questionnaireResource(content, { url: questionnaireAddress(), status }));
}
