import type { Content } from "@/lib/edition/content";
import type { Editions } from "@/lib/edition/editions";
import type { Answers } from "@/lib/form/answers";
import { inRole } from "@/lib/form/in-role";
import { clinicContent } from "@/lib/invitations/links/clinic-content";
import type { ClinicSettings } from "@/lib/settings/settings";

/** The language the person says the doctor reads; undefined when not said, or not sure. */
function doctorLanguage(
  { languages }: Editions,
  content: Content,
  answers: Answers,
): string | undefined {
  const answer = answers[inRole(content, "clinician-language").id];
  return languages.find((language) => language === answer);
}

/**
 * The content that page 1 is written from: in the language the person says, or else the one the clinic
 * set for its clinicians; a walk-in's own where neither is.
 */
export function doctorContent(
  editions: Editions,
  content: Content,
  answers: Answers,
  settings: ClinicSettings | undefined,
): Content {
  const language = doctorLanguage(editions, content, answers) ?? settings?.doctorLanguage;
  if (language === undefined || language === content.language) return content;
  return settings === undefined
    ? editions.contentFor(language)
    : clinicContent(editions.invitedContentFor(language), settings);
}
