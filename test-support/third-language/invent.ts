import type { EditionWords } from "@/lib/edition/edition-words";

/** A code that is kept for private use, so that no language can have it. */
export const inventedLanguage = "qaa";

/** What is no word of the language: ids, patterns and codes that only programs read. */
const kept: ReadonlySet<string> = new Set([
  "translation",
  "locale",
  "yearWords",
  "mentionWords",
  "notOnPaper",
  "readingFigures",
]);

const accented: { readonly [letter: string]: string } = { a: "à", e: "è", i: "ì", o: "ò", u: "ù" };

/** A text with an accent on each vowel, but for the `{names}` that are filled in. */
export const invented = (text: string): string =>
  text.replace(/\{\w+\}|[aeiou]/g, (found) => accented[found] ?? found);

function inventedIn(value: unknown, key: string): unknown {
  if (kept.has(key)) return value;
  if (typeof value === "string") return invented(value);
  if (Array.isArray(value)) return value.map((part) => inventedIn(part, ""));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, inventedIn(part, name)]),
  );
}

/** The words of a language that nobody speaks, made from those of another. */
export function inventedWords(words: EditionWords): EditionWords {
  const made = inventedIn(words, "") as EditionWords;
  return {
    ...made,
    language: inventedLanguage,
    ownName: invented(words.ownName),
    translation: "not-reviewed",
  };
}
