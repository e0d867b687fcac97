import { describe, expect, it } from "vitest";
import { textWidth } from "@/lib/printing/typesetting/text-width";
import { printableCharacters } from "@/lib/printing/typesetting/typefaces";
import { labelWidth } from "./label-width";

/** Every character that any of the typefaces has, as words are written. */
const characters = [...printableCharacters()]
  .map((codePoint) => String.fromCodePoint(codePoint))
  .filter((character) => character.normalize("NFC") === character);

describe("the width of a label", () => {
  it("is never less than the fonts make it, for any character", () => {
    expect(characters.length).toBeGreaterThan(5_000);
    const tooNarrow = characters.filter(
      (character) => labelWidth(character) < textWidth(character, "bold"),
    );
    expect(tooNarrow).toEqual([]);
  });

  it("is close to the fonts for plain words", () => {
    const label = "Nerve to the joint, on the left side";
    expect(labelWidth(label) / textWidth(label, "bold")).toBeLessThan(1.02);
  });

  it("adds up", () => {
    expect(labelWidth("")).toBe(0);
    expect(labelWidth("ab")).toBeCloseTo(labelWidth("a") + labelWidth("b"));
  });
});
