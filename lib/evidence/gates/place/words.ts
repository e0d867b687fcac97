import { type PlaceGate, textsOf } from "./gate";

const longestSentence = 20;

/** No word that favours, ranks, urges, promises or frightens. */
export const neutral: PlaceGate = (input) =>
  textsOf(input).flatMap((text) =>
    input.bannedWordsIn(text).map((word) => `"${word}" in "${text}"`),
  );

/** Words for a reader of eleven, in short sentences. */
export const plain: PlaceGate = (input) => {
  const texts = [...new Set(textsOf(input))];
  const long = texts
    .flatMap(input.sentencesOf)
    .filter((sentence) => input.wordsOf(sentence).length > longestSentence);
  return [...input.tooHard(texts), ...long];
};

const strings = (value: unknown): readonly string[] =>
  typeof value === "string"
    ? [value]
    : typeof value === "object" && value !== null
      ? Object.values(value).flatMap(strings)
      : [];

/** Nothing is left in the words of the language it was written in. */
export const translated: PlaceGate = ({ words, original }) => {
  if (original === undefined) return [];
  const { sources: _, ...own } = words;
  const { sources: __, ...theirs } = original;
  const known = new Set(strings(theirs));
  return strings(own).filter((text) => known.has(text) && /\p{L}{3}.* .*\p{L}{3}/u.test(text));
};
