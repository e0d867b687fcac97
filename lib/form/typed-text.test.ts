import { expect, it } from "vitest";
import { hasHiddenCharacters, typedLength, typedText, withoutHiddenCharacters } from "./typed-text";

it("keeps text as typed, with one kind of line end and composed letters", () => {
  expect(typedText("  a\r\nb\rc\n ")).toBe("a\nb\nc");
  expect(typedText("e\u0301")).toBe("\u00e9");
});

it.each([
  ["a null", "a\u0000b"],
  ["a bell", "\u0007"],
  ["a lone surrogate", "a\ud800b"],
  ["a mark that turns text round", "a\u202eb"],
])("finds %s, and gives the text without it", (_, text) => {
  expect(hasHiddenCharacters(text)).toBe(true);
  expect(hasHiddenCharacters(withoutHiddenCharacters(text))).toBe(false);
});

it.each(["two\nlines\tand a tab", "👩‍👩‍👧 🇫🇷", "שלום العربية", "naïve"])(
  "leaves %s alone",
  (text) => {
    expect(hasHiddenCharacters(text)).toBe(false);
  },
);

it("counts as a person does, not in code units", () => {
  expect(typedLength("🦴🦴")).toBe(2);
});
