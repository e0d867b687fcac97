import { Font } from "@react-pdf/renderer";
import { breakWords } from "./break-words";
import { faceFiles, openFace } from "./faces";
import { families } from "./families";
import { keepGlyphsByText } from "./glyphs-by-text";

/** Makes the typefaces known to the renderer. Files on disk only; static TTF, the fastest kind. */
export function registerTypefaces(): void {
  keepGlyphsByText(openFace(faceFiles.text.regular));
  const [text = "", symbols = "", last = ""] = families;
  for (const [family, files] of [
    [text, faceFiles.text],
    [symbols, faceFiles.symbols],
  ] as const) {
    Font.register({
      family,
      fonts: [
        { src: files.regular, fontWeight: 400 },
        { src: files.bold, fontWeight: 700 },
      ],
    });
  }
  // Words stay whole unless a column is too narrow for them; each text says how wide it is.
  Font.registerHyphenationCallback(breakWords(Number.POSITIVE_INFINITY));
  Font.register({
    family: last,
    fonts: [
      { src: faceFiles.symbols.regular, fontWeight: 400 },
      { src: faceFiles.symbols.regular, fontWeight: 700 },
    ],
  });
}

/** Beyond this the renderer loses its place in a line: an emoji twice in a row prints wrong signs. */
const highest = 0xffff;

const characters = (path: string): readonly number[] =>
  openFace(path).characterSet.filter((codePoint) => codePoint <= highest);

/**
 * The code points that print correctly in both weights. A glyph missing from every family would
 * print as a wrong character without any error, so text is checked against this set first.
 */
export function printableCharacters(): ReadonlySet<number> {
  const heavy = new Set(characters(faceFiles.text.bold));
  const both = characters(faceFiles.text.regular).filter((codePoint) => heavy.has(codePoint));
  return new Set([...both, ...characters(faceFiles.symbols.regular)]);
}
