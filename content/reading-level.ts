import { fleschKincaid } from "flesch-kincaid";
import { smogFormula } from "smog-formula";
import { syllable } from "syllable";
import { excludedNames } from "./excluded-names";
import { syllableCorrections } from "./syllable-corrections";

/** What was counted in a text, and the two school grades (US) that follow from it. */
export type ReadingLevel = {
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
  /** Words of three or more syllables, once for each time they stand in the text. */
  readonly longWords: readonly string[];
  readonly fleschKincaid: number;
  readonly smog: number;
};

const word = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
const placeholder = /\{\w+\}/g;

const names = new RegExp(
  `\\b(?:${[...excludedNames].sort((a, b) => b.length - a.length).join("|")})s?\\b`,
  "giu",
);

/** A filled-in place is one short figure. */
const filled = (text: string): string => text.replace(placeholder, "7");

/**
 * The sentences of a block of text. A label, an option or a button is a sentence of its own, with or
 * without a full stop.
 */
export function sentencesOf(block: string): readonly string[] {
  return filled(block)
    .split(/(?<=[.!?]["')\]]*)\s+/u)
    .filter((sentence) => wordsOf(sentence).length > 0);
}

/** The words of a sentence, names included. A hyphen joins: "follow-up" is one word. */
export function wordsOf(sentence: string): readonly string[] {
  return filled(sentence).match(word) ?? [];
}

/**
 * Syllables of one word: the corrections first, then the `syllable` package part by part. A figure
 * counts as one syllable, since it is read at sight (the package itself gives it none).
 */
export function syllablesOf(one: string): number {
  const plain = one.toLowerCase().replaceAll("’", "'");
  return plain
    .split("-")
    .map((part) => syllableCorrections[part] ?? Math.max(1, syllable(part)))
    .reduce((sum, count) => sum + count, 0);
}

/**
 * The reading level of a page given as its blocks: title, paragraphs, labels, hints, options, buttons.
 * Names of procedures, medicines and brands are left out; a sentence of names alone is not counted.
 * Formulas: Flesch-Kincaid (Kincaid 1975) and SMOG (McLaughlin 1969, with its factor of 30 sentences).
 */
export function readingLevel(blocks: readonly string[]): ReadingLevel {
  const sentences = blocks
    .flatMap(sentencesOf)
    .map((sentence) => wordsOf(sentence.replace(names, " ")))
    .filter((words) => words.length > 0);
  const words = sentences.flat();
  const syllables = words.reduce((sum, one) => sum + syllablesOf(one), 0);
  const longWords = words.filter((one) => syllablesOf(one) >= 3);
  return {
    sentences: sentences.length,
    words: words.length,
    syllables,
    longWords,
    fleschKincaid: fleschKincaid({
      sentence: sentences.length,
      word: words.length,
      syllable: syllables,
    }),
    smog: smogFormula({ sentence: sentences.length, polysillabicWord: longWords.length }),
  };
}
