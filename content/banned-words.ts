import { bannedEnglish } from "./banned/english";
import { bannedSpanish } from "./banned/spanish";

/**
 * Words that would favour, rank, urge or promise, and words that would read an answer as "you are
 * fine". None may stand in any words of the content, whatever they are about and in whatever language:
 * so the ban needs no judgement. Each pattern matches whole words, in any case.
 */
export const bannedWords: readonly RegExp[] = [...bannedEnglish, ...bannedSpanish].map(
  (words) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, "iu"),
);

/**
 * The only sentences where a banned word may stand: they say that the product never recommends, or
 * that it was not reviewed. They are taken out, word for word, before the search.
 */
export const fixedSentences: readonly string[] = [
  "It never recommends a treatment.",
  "Nunca recomienda un tratamiento.",
];

/** The banned words found in a text, as written there. */
export function bannedWordsIn(text: string): readonly string[] {
  const rest = fixedSentences.reduce((left, sentence) => left.replaceAll(sentence, " "), text);
  return bannedWords.flatMap((pattern) => rest.match(pattern)?.[0] ?? []);
}
