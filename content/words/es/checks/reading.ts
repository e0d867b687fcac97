import type { LanguageReading } from "@/lib/evidence/gates/reading/measure";
import { spanishNames } from "./names";
import { spanishSyllables } from "./syllables";

/**
 * The Fernández-Huerta score of ease (1959), a Flesch made for Spanish: 206.84 - 0.60 P - 1.02 F, with
 * P the syllables in 100 words. F is taken as words to a sentence, as Law (2011) found it has to be.
 */
const fernandezHuerta = (sentences: number, words: number, syllables: number): number =>
  206.84 - 60 * (syllables / words) - 1.02 * (words / sentences);

/** Spanish by its score of ease: 70 and more is "somewhat easy", which sixth-graders can read. */
export const reading: LanguageReading = {
  names: spanishNames,
  syllablesOf: spanishSyllables,
  longFrom: 5,
  measures: ({ sentences, words, syllables }) => [
    {
      formula: "fernandezHuerta",
      value: fernandezHuerta(sentences, words, syllables),
      bar: 70,
      plainer: "higher",
    },
  ],
};
