import { expect, test } from "vitest";
import { faceFiles } from "@/lib/printing/typesetting/faces";
import { openFace } from "./faces";
import { keepGlyphsByText } from "./glyphs-by-text";

test("a glyph stands for the characters it is asked for, whatever it stood for before", () => {
  const face = openFace(faceFiles.symbols.regular);
  keepGlyphsByText(face);
  keepGlyphsByText(face);
  const [first, second, again] = [[0x645], [0xfee3, 0x3], [0x645]].map((codePoints) =>
    face.getGlyph(900, codePoints),
  );
  expect(first?.codePoints).toEqual([0x645]);
  expect(second?.codePoints).toEqual([0xfee3, 0x3]);
  expect(again).toBe(first);
});
