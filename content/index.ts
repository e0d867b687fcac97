import type { Content } from "@/lib/questionnaire/content";
import { english } from "./en";
import { invitedEnglish } from "./en/invited";

const languages = { en: english } as const satisfies { readonly [language: string]: Content };

export type Language = keyof typeof languages;

export const defaultLanguage: Language = "en";

/** The content in a language. */
export function contentFor(language: Language): Content {
  return languages[language];
}

const forInvited = { en: invitedEnglish } as const satisfies {
  readonly [language in Language]: Content;
};

/** The content for people whose clinic asked them; {clinic} and {phone} in its page words are open. */
export function invitedContentFor(language: Language): Content {
  return forInvited[language];
}

const isLanguage = (text: string): text is Language => Object.hasOwn(languages, text);

/** The language a text names, or the default when we do not have it. */
export const languageOf = (text: string): Language => (isLanguage(text) ? text : defaultLanguage);
