import { fleschKincaid } from "flesch-kincaid";
import { smogFormula } from "smog-formula";
import { syllable } from "syllable";
import type { LanguageReading } from "@/lib/evidence/gates/reading/measure";
import { englishNames } from "./names";
import { syllableCorrections } from "./syllable-corrections";

/** The highest school grade (US) of a page. */
const grade = 6;

/**
 * Syllables of one word: the corrections first, then the `syllable` package part by part. A figure
 * counts as one syllable, since it is read at sight (the package itself gives it none).
 */
export function englishSyllables(one: string): number {
  const plain = one.toLowerCase().replaceAll("’", "'");
  return plain
    .split("-")
    .map((part) => syllableCorrections[part] ?? Math.max(1, syllable(part)))
    .reduce((sum, count) => sum + count, 0);
}

/**
 * English by two school grades: Flesch-Kincaid (Kincaid 1975) and SMOG (McLaughlin 1969, with its
 * factor of 30 sentences).
 */
export const reading: LanguageReading = {
  names: englishNames,
  syllablesOf: englishSyllables,
  longFrom: 3,
  measures: ({ sentences, words, syllables, longWords }) => [
    {
      formula: "fleschKincaid",
      value: fleschKincaid({ sentence: sentences, word: words, syllable: syllables }),
      bar: grade,
      plainer: "lower",
    },
    {
      formula: "smog",
      value: smogFormula({ sentence: sentences, polysillabicWord: longWords }),
      bar: grade,
      plainer: "lower",
    },
  ],
};
