import type { BannedWords } from "@/lib/evidence/gates/banned-words";
import type { LanguageReading } from "@/lib/evidence/gates/reading/measure";
import type { Language } from "../languages";
import { banned as bannedEn } from "./en/checks/banned";
import { loose as looseEn } from "./en/checks/loose";
import { reading as en } from "./en/checks/reading";
import { banned as bannedEs } from "./es/checks/banned";
import { loose as looseEs } from "./es/checks/loose";
import { reading as es } from "./es/checks/reading";

/** How text of each language is measured. */
export const readings: { readonly [L in Language]: LanguageReading } = { en, es };

/** What no text may say, by the language it would be said in. */
export const bannedWords: { readonly [L in Language]: BannedWords } = {
  en: bannedEn,
  es: bannedEs,
};

/** Ways to tell a number, or to do without one, that mislead. */
export const looseNumbers = { en: looseEn, es: looseEs } as const satisfies {
  readonly [L in Language]: unknown;
};
