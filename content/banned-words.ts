/**
 * Words that would favour, rank, urge or promise, and words that would read an answer as "you are
 * fine". None may stand in any words of the content, whatever they are about: so the ban needs no
 * judgement. Each pattern matches whole words, in any case.
 */
export const bannedWords: readonly RegExp[] = [
  // Ranking
  "best",
  "better (?:choice|option|than|for you|suited)",
  "superior|inferior",
  "ideal(?:ly)?",
  "excellent",
  "outperforms?",
  "first[- ]choice|gold[- ]standard|top[- ]rated",
  "prefer(?:s|red|able|ably)?",
  "advantages?|disadvantages?",
  // Recommending and urging
  "recommend(?:s|ed|ing|ation|ations)?",
  "advis(?:e|es|ed|able)",
  "(?:should|must|ought to) (?:choose|have (?:a|the)|pick|opt|go for|get)",
  "right for you|suits? you|good candidates?|suitable for you",
  "worth (?:it|having|trying)",
  // Promising
  "safe(?:r|st|ly|ty)?",
  "pain[- ]free",
  "guarantee(?:s|d)?",
  "promis(?:e|es|ed|ing)",
  "effective(?:ly|ness)?",
  "proven",
  "cures?|cured",
  "miracles?",
  "breakthroughs?",
  "innovative",
  "painless",
  "simple (?:procedure|treatment|operation)",
  "risk[- ]free|no risks?|without risks?",
  "successful(?:ly)?",
  "permanent(?:ly)? relief|lasting relief is",
  // Reading an answer as the absence of danger
  "you are (?:fine|ok|okay|all right|well)",
  "nothing (?:serious|to worry about)",
  "no (?:danger|need to worry)",
  "do not worry|don't worry",
  "not an emergency",
].map((words) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, "iu"));

/**
 * The only sentences where a banned word may stand: they say that the product never recommends, or
 * that it was not reviewed. They are taken out, word for word, before the search.
 */
export const fixedSentences: readonly string[] = ["It never recommends a treatment."];

/** The banned words found in a text, as written there. */
export function bannedWordsIn(text: string): readonly string[] {
  const rest = fixedSentences.reduce((left, sentence) => left.replaceAll(sentence, " "), text);
  return bannedWords.flatMap((pattern) => rest.match(pattern)?.[0] ?? []);
}
