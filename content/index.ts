import type { Content } from "@/lib/edition/content";
import { english } from "./words/en";
import { invitedEnglish } from "./words/en/invited";
import { spanish } from "./words/es";
import { invitedSpanish } from "./words/es/invited";

/** The languages there are words in, the default first. */
export const languages = ["en", "es"] as const;

export type Language = (typeof languages)[number];

export const defaultLanguage: Language = "en";

/** What each language calls itself. */
export const languageNames: { readonly [language in Language]: string } = {
  en: "English",
  es: "Español",
};

const contents: { readonly [language in Language]: Content } = {
  en: english,
  es: spanish,
};

/** The content in a language. */
export function contentFor(language: Language): Content {
  return contents[language];
}

const forInvited: { readonly [language in Language]: Content } = {
  en: invitedEnglish,
  es: invitedSpanish,
};

/** The content for people whose clinic asked them; {clinic} and {phone} in its page words are open. */
export function invitedContentFor(language: Language): Content {
  return forInvited[language];
}

/** Whether a text is the code of a language we have. */
export const isLanguage = (text: string): text is Language => languages.some((one) => one === text);

/** The language a text names, or the default when we do not have it. */
export const languageOf = (text: string): Language => (isLanguage(text) ? text : defaultLanguage);
