import { Font } from "@react-pdf/renderer";
import { openFace } from "@/lib/tagged-pdf/layout/faces";
import { breakWords } from "./break-words";
import { faceFiles } from "./faces";
import { families } from "./families";

let areRegistered = false;

/** Makes the typefaces known to the renderer. Files on disk only; static TTF, the fastest kind. */
export function registerTypefaces(): void {
  if (areRegistered) return;
  areRegistered = true;
  const [text = "", symbols = "", book = "", han = ""] = families;
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
  for (const [family, src] of [
    [book, faceFiles.symbols.regular],
    [han, faceFiles.han.regular],
  ] as const) {
    Font.register({
      family,
      fonts: [
        { src, fontWeight: 400 },
        { src, fontWeight: 700 },
      ],
    });
  }
}

/** Beyond this the renderer loses its place in a line: an emoji twice in a row prints wrong signs. */
const highest = 0xffff;

const characters = (path: string): readonly number[] =>
  openFace(path).characterSet.filter((codePoint) => codePoint <= highest);

/** What the last family is there for: Chinese, and Japanese names. */
const ofHan = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3001-\u301f\u30fb\u30fc]/u;

let known: ReadonlySet<number> | undefined;

/**
 * The code points that print correctly in both weights. A glyph missing from every family would
 * print as a wrong character without any error, so text is checked against this set first.
 */
export function printableCharacters(): ReadonlySet<number> {
  known ??= inBothWeights();
  return known;
}

function inBothWeights(): ReadonlySet<number> {
  const heavy = new Set(characters(faceFiles.text.bold));
  const both = characters(faceFiles.text.regular).filter((codePoint) => heavy.has(codePoint));
  return new Set([
    ...both,
    ...characters(faceFiles.symbols.regular),
    ...characters(faceFiles.han.regular).filter((one) => ofHan.test(String.fromCodePoint(one))),
  ]);
}
