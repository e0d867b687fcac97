import type { Content } from "@/lib/questionnaire/content";
import { english } from "./en";

const languages = { en: english } as const satisfies { readonly [language: string]: Content };

export type Language = keyof typeof languages;

export const defaultLanguage: Language = "en";

/** The content in a language. */
export function contentFor(language: Language): Content {
  return languages[language];
}
