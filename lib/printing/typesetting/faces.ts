import { createRequire } from "node:module";
import path from "node:path";
import type { Face } from "fontkit";
import { openFace } from "@/lib/tagged-pdf/layout/faces";
import type { Weight } from "../arrange/ruler";

const resolve = createRequire(import.meta.url).resolve;

const atkinson = "@expo-google-fonts/atkinson-hyperlegible";

/** The files of the typefaces: static TTF, which prints fastest; for Han characters there is OTF alone. */
export const faceFiles = {
  text: {
    regular: resolve(`${atkinson}/400Regular/AtkinsonHyperlegible_400Regular.ttf`),
    bold: resolve(`${atkinson}/700Bold/AtkinsonHyperlegible_700Bold.ttf`),
  },
  symbols: {
    regular: resolve("dejavu-fonts-ttf/ttf/DejaVuSans.ttf"),
    bold: resolve("dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf"),
  },
  // The package lets no more than its code be named; the files lie beside it.
  han: {
    regular: path.resolve(resolve("@embedpdf/fonts-sc"), "../../fonts/NotoSansHans-Regular.otf"),
  },
} as const;

const { text, symbols, han } = faceFiles;

/** The files tried for each character, in this order. */
const tried: { readonly [W in Weight]: readonly string[] } = {
  regular: [text.regular, symbols.regular, han.regular],
  bold: [text.bold, symbols.bold, symbols.regular, han.regular],
};

/** The typeface that a character is printed in. */
function faceOf(character: string, weight: Weight): Face {
  const codePoint = character.codePointAt(0) ?? 0;
  const files = tried[weight];
  const file = files.find((one) => openFace(one).hasGlyphForCodePoint(codePoint));
  return openFace(file ?? files.at(-1) ?? text.regular);
}

/** A piece of a text that is printed in one typeface. */
export type FacePiece = { readonly face: Face; readonly text: string };

/** A text in pieces of one typeface each, as it is printed. */
export function inFaces(whole: string, weight: Weight): readonly FacePiece[] {
  const pieces: FacePiece[] = [];
  for (const character of whole) {
    const face = faceOf(character, weight);
    const last = pieces.at(-1);
    if (last?.face === face) pieces[pieces.length - 1] = { face, text: last.text + character };
    else pieces.push({ face, text: character });
  }
  return pieces;
}
