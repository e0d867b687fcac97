import { readFileSync } from "node:fs";
import { create } from "fontkit";
import { describe, expect, it } from "vitest";
import { textWidth, type Weight } from "./text-width";

const open = (path: string) => create(readFileSync(`node_modules/${path}`));

const atkinson = [
  "@expo-google-fonts/atkinson-hyperlegible/400Regular/AtkinsonHyperlegible_400Regular.ttf",
  "@expo-google-fonts/atkinson-hyperlegible/700Bold/AtkinsonHyperlegible_700Bold.ttf",
].map(open);
const dejavu = ["DejaVuSans.ttf", "DejaVuSans-Bold.ttf"].map((name) =>
  open(`dejavu-fonts-ttf/ttf/${name}`),
);

const weights: readonly Weight[] = ["regular", "bold"];

/** The advance of a character in em, in the first family that has it; 0 when neither has. */
function advance(code: number, weight: Weight): number {
  const family = [atkinson, dejavu].find((fonts) => fonts[0]?.hasGlyphForCodePoint(code)) ?? [];
  const font = family[weights.indexOf(weight)];
  return font ? font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm : 0;
}

describe("the width of a text", () => {
  it.each(weights)("is never less than the %s fonts make it, for any character", (weight) => {
    const tooNarrow: string[] = [];
    for (let code = 0x20; code < 0x20000; code += 1) {
      if ((code >= 0xd800 && code <= 0xdfff) || (code >= 0xe000 && code <= 0xf8ff)) continue;
      const character = String.fromCodePoint(code);
      if (character.normalize("NFC") !== character) continue;
      if (textWidth(character, weight) < advance(code, weight)) {
        tooNarrow.push(`${character} U+${code.toString(16)} ${advance(code, weight)}`);
      }
    }
    expect(tooNarrow).toEqual([]);
  });

  it.each(weights)("is close to the %s fonts for plain sentences", (weight) => {
    const sentence = "Which exact nerve, on which side, by what method, and can it be undone?";
    const real = [...sentence].reduce((sum, c) => sum + advance(c.codePointAt(0) ?? 0, weight), 0);
    expect(textWidth(sentence, weight) / real).toBeLessThan(1.02);
  });

  it("adds up", () => {
    expect(textWidth("")).toBe(0);
    expect(textWidth("ab")).toBeCloseTo(textWidth("a") + textWidth("b"));
  });
});
