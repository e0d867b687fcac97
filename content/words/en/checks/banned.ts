import type { BannedWords } from "@/lib/evidence/gates/banned-words";

/** Words of English that would favour, rank, urge or promise, as patterns of whole words. */
export const banned: BannedWords = {
  fixedSentences: ["It never recommends a treatment."],
  words: [
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
  ],
};
