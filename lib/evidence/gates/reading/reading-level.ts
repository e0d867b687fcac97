import type { LanguageReading, Measure } from "./measure";
import { sentencesOf, wordsOf } from "./text";

/** What was counted in a text, and what the formulas of its language make of that. */
export type ReadingLevel = {
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
  /** Words that are long in this language, once for each time they stand in the text. */
  readonly longWords: readonly string[];
  readonly measures: readonly Measure[];
};

/** One of the names as a whole word, in any case, with or without a plural ending. */
const anyOf = (names: readonly string[]): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${names.toSorted((a, b) => b.length - a.length).join("|")})(?:e?s)?(?![\\p{L}\\p{N}])`,
    "giu",
  );

/**
 * The reading level of a page given as its blocks: title, paragraphs, labels, hints, options, buttons.
 * Names of procedures, medicines and brands are left out; a sentence of names alone is not counted.
 */
export function readingLevel(
  { names, syllablesOf, longFrom, measures }: LanguageReading,
  blocks: readonly string[],
): ReadingLevel {
  const named = anyOf(names);
  const sentences = blocks
    .flatMap(sentencesOf)
    .map((sentence) => wordsOf(sentence.replace(named, " ")))
    .filter((words) => words.length > 0);
  const words = sentences.flat();
  const syllables = words.reduce((sum, one) => sum + syllablesOf(one), 0);
  const longWords = words.filter((one) => syllablesOf(one) >= longFrom);
  const counts = { sentences: sentences.length, words: words.length, syllables };
  return {
    ...counts,
    longWords,
    measures: measures({ ...counts, longWords: longWords.length }),
  };
}
