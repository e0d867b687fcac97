import { readFileSync } from "node:fs";
import { create } from "fontkit";
import { describe, expect, it } from "vitest";
import { textWidth } from "./text-width";

const open = (path: string) => create(readFileSync(`node_modules/${path}`));

const atkinson = [
  "@expo-google-fonts/atkinson-hyperlegible/400Regular/AtkinsonHyperlegible_400Regular.ttf",
  "@expo-google-fonts/atkinson-hyperlegible/700Bold/AtkinsonHyperlegible_700Bold.ttf",
].map(open);
const dejavu = ["DejaVuSans.ttf", "DejaVuSans-Bold.ttf"].map((name) =>
  open(`dejavu-fonts-ttf/ttf/${name}`),
);

/** The advance of a character in em, in the first family that has it; 0 when neither has. */
function advance(code: number): number {
  const family = [atkinson, dejavu].find((fonts) => fonts[0]?.hasGlyphForCodePoint(code)) ?? [];
  return Math.max(
    0,
    ...family.map((font) => font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm),
  );
}

describe("the width of a text", () => {
  it("is never less than the fonts make it, for any character they have", () => {
    const tooNarrow: string[] = [];
    for (let code = 0x20; code < 0x20000; code += 1) {
      if ((code >= 0xd800 && code <= 0xdfff) || (code >= 0xe000 && code <= 0xf8ff)) continue;
      const character = String.fromCodePoint(code);
      if (character.normalize("NFC") !== character) continue;
      if (textWidth(character) < advance(code)) {
        tooNarrow.push(`${character} U+${code.toString(16)} ${advance(code)}`);
      }
    }
    expect(tooNarrow).toEqual([]);
  });

  it("is close to the fonts for plain sentences", () => {
    const sentence = "Which exact nerve, on which side, by what method, and can it be undone?";
    const real = [...sentence].reduce((sum, c) => sum + advance(c.codePointAt(0) ?? 0), 0);
    expect(textWidth(sentence) / real).toBeLessThan(1.12);
  });

  it("adds up", () => {
    expect(textWidth("")).toBe(0);
    expect(textWidth("ab")).toBeCloseTo(textWidth("a") + textWidth("b"));
  });
});
