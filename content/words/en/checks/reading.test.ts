import { syllable } from "syllable";
import { expect, test } from "vitest";
import { englishSyllables } from "./reading";
import { syllableCorrections } from "./syllable-corrections";

test("a word with a hyphen has the syllables of its parts, and a figure has one", () => {
  expect(englishSyllables("follow-up")).toBe(3);
  expect(englishSyllables("24")).toBe(1);
});

test("only words that the package counts wrongly are corrected", () => {
  for (const [word, count] of Object.entries(syllableCorrections)) {
    expect(syllable(word), word).not.toBe(count);
  }
});
