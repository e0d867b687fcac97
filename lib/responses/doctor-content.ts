import type { Content } from "@/lib/edition/content";
import type { Editions } from "@/lib/edition/editions";
import type { Answers } from "@/lib/form/answers";
import { inRoleIfAsked } from "@/lib/form/in-role";
import { clinicContent } from "@/lib/invitations/links/clinic-content";
import type { ClinicSettings } from "@/lib/settings/settings";

/** The language a walk-in says the doctor reads; undefined when not said, or not sure. */
function doctorLanguage(
  { languages }: Editions,
  content: Content,
  answers: Answers,
): string | undefined {
  const item = inRoleIfAsked(content, "clinician-language");
  const answer = item && answers[item.id];
  return languages.find((language) => language === answer);
}

/** The words of a clinic's patients in a language. */
export const clinicContentIn = (
  editions: Editions,
  language: string,
  settings: ClinicSettings,
): Content => clinicContent(editions.invitedContentFor(language), settings);

/** The content that page 1 is written from, and those in which it is kept too. */
export type DoctorContents = {
  readonly doctorContent: Content;
  readonly otherContents: readonly Content[];
};

/**
 * Page 1 is written in the language the clinic set for its clinicians, and kept in every other one: they
 * can print either. A walk-in's is in the one the person says, or else their own, and in no other.
 */
export function doctorContents(
  editions: Editions,
  content: Content,
  answers: Answers,
  settings: ClinicSettings | undefined,
): DoctorContents {
  const language =
    settings?.doctorLanguage ?? doctorLanguage(editions, content, answers) ?? content.language;
  const inOne = (one: string): Content => {
    if (one === content.language) return content;
    return settings === undefined
      ? editions.contentFor(one)
      : clinicContentIn(editions, one, settings);
  };
  const others = settings === undefined ? [] : editions.languages;
  return {
    doctorContent: inOne(language),
    otherContents: others.filter((one) => one !== language).map(inOne),
  };
}
