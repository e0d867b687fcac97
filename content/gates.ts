import { bannedWordsFinder } from "@/lib/evidence/gates/banned-words";
import {
  readingLevel as levelBy,
  type ReadingLevel,
} from "@/lib/evidence/gates/reading/reading-level";
import type { Language } from "./languages";
import { bannedWords, readings } from "./words/checks";

/** The banned words found in a text of any language, as written there. */
export const bannedWordsIn = bannedWordsFinder(Object.values(bannedWords));

/** The reading level of a page given as its blocks, by the formulas of its language. */
export const readingLevel = (language: Language, blocks: readonly string[]): ReadingLevel =>
  levelBy(readings[language], blocks);
