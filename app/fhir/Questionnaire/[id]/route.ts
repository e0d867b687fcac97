import { contentFor, defaultLanguage, languages } from "@/content";
import { ownOrigin } from "@/lib/env/own-origin";
import { questionnaireAddress } from "@/lib/fhir/address";
import { fhirNotFound, fhirReply } from "@/lib/fhir/fhir-reply";
import { questionnaireId, questionnaireResource } from "@/lib/fhir/questionnaire";
import { withTranslations } from "@/lib/fhir/translations";

/** The form as a FHIR R4 Questionnaire in every language, for anyone who reads the answers exported from here. */
export async function GET(
  _request: Request,
  { params }: { readonly params: Promise<{ readonly id: string }> },
): Promise<Response> {
  const content = contentFor(defaultLanguage);
  const { id } = await params;
  if (id !== questionnaireId) return fhirNotFound(content.pageWords.problems.notFound.title);
  const status = content.edition.reviewed ? "active" : "draft";
  const known = { url: questionnaireAddress(ownOrigin()), status } as const;
  const inLanguages = languages
    .filter((language) => language !== defaultLanguage)
    .map((language) => questionnaireResource(contentFor(language), known));
  return fhirReply(withTranslations(questionnaireResource(content, known), inLanguages));
}
