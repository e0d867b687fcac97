import fc from "fast-check";
import { typedText, withoutHiddenCharacters } from "@/lib/form/typed-text";

/** Pieces that trouble fonts, line breaking, markup and string handling. */
const unusual = [
  "👩🏽‍⚕️",
  "🏳️‍🌈🔥",
  "שלום",
  "مرحبا بكم",
  "疼痛",
  "Ψευδάργυρος",
  "नाचना",
  "e\u0301",
  "≥ ½ – «»",
  "x".repeat(500),
  "<script>alert(1)</script>",
  "&amp; \"'`",
  "{name} %s \\n",
  "__proto__",
  "\t- 1.\n\n2.",
] as const;

const word = fc.oneof(
  { weight: 4, arbitrary: fc.string({ minLength: 1, maxLength: 12 }) },
  { weight: 2, arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 }) },
  { weight: 2, arbitrary: fc.constantFrom(...unusual) },
);

/** As it is kept: without hidden characters, composed, trimmed, and within the limit. */
const asKept = (raw: string, atMost: number): string =>
  [...typedText(withoutHiddenCharacters(raw))].slice(0, atMost).join("").trim() || "?";

/**
 * Texts as a person could have typed them and the form keeps them: 1 to `atMost` code points, of
 * ordinary and unusual characters, now and then filling the limit.
 */
export function arbitraryTypedText(atMost: number): fc.Arbitrary<string> {
  const some = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(" "));
  const full = some.map((text) => `${text} `.repeat(Math.ceil(atMost / text.length)));
  return fc
    .oneof({ weight: 5, arbitrary: some }, { weight: 1, arbitrary: full })
    .map((raw) => asKept(raw, atMost));
}
