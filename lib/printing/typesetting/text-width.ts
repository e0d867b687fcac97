import { openMemory } from "@/lib/tagged-pdf/layout/memory";
import type { Weight } from "../arrange/ruler";
import { inFaces } from "./faces";

const clusters = new Intl.Segmenter("und", { granularity: "grapheme" });

/** What a person sees as one character each. */
export const clustersOf = (text: string): readonly string[] =>
  Array.from(clusters.segment(text), ({ segment }) => segment);

/** A word, or the part of one that is printed in one typeface, with its width in em. */
export type MeasuredPiece = { readonly text: string; readonly width: number };

const widthOf = (pieces: readonly MeasuredPiece[]): number =>
  pieces.reduce((sum, { width }) => sum + width, 0);

function shaped(word: string, weight: Weight): readonly MeasuredPiece[] {
  return inFaces(word, weight).map(({ face, text }) => {
    const { positions } = face.layout(text, [], undefined, undefined, "ltr");
    const advance = positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
    return { text, width: advance / face.unitsPerEm };
  });
}

/** A word longer than any line is parted between its characters, and is measured so too. */
const longestWord = 120;

const known: { readonly [W in Weight]: ReturnType<typeof openMemory<readonly MeasuredPiece[]>> } = {
  regular: openMemory(150_000),
  bold: openMemory(150_000),
};

/**
 * A word in pieces of one typeface each, as wide as the advances of their letters, kerned as they are
 * printed. No typeface kerns a letter with a space, so the widths of words add up.
 */
export const measured = (word: string, weight: Weight): readonly MeasuredPiece[] =>
  known[weight](word, () =>
    word.length > longestWord
      ? clustersOf(word).flatMap((cluster) => shaped(cluster, weight))
      : shaped(word, weight),
  );

/** How wide a text is on one line, in em. */
export const textWidth = (text: string, weight: Weight): number =>
  text.split(/( )/).reduce((sum, word) => sum + widthOf(measured(word, weight)), 0);
