/**
 * Words that would favour, rank, urge or promise, and words that would read an answer as "you are
 * fine". None may stand in any words of the content, whatever they are about and in whatever language:
 * so the ban needs no judgement.
 */
export type BannedWords = {
  /** Patterns of whole words, in any case. */
  readonly words: readonly string[];
  /**
   * The only sentences where one may stand: they say that the product never recommends, or that it was
   * not reviewed. They are taken out, word for word, before the search.
   */
  readonly fixedSentences: readonly string[];
};

const asPattern = (words: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, "iu");

/** Finds the banned words of all languages in a text of any, as written there. */
export function bannedWordsFinder(
  banned: readonly BannedWords[],
): (text: string) => readonly string[] {
  const patterns = banned.flatMap(({ words }) => words.map(asPattern));
  const fixed = banned.flatMap(({ fixedSentences }) => fixedSentences);
  return (text) => {
    const rest = fixed.reduce((left, sentence) => left.replaceAll(sentence, " "), text);
    return patterns.flatMap((pattern) => rest.match(pattern)?.[0] ?? []);
  };
}
