import type { Weight } from "../arrange/ruler";
import { type FacePiece, inFaces } from "./faces";
import { openMemory } from "./memory";

const clusters = new Intl.Segmenter("und", { granularity: "grapheme" });

/** What a person sees as one character each. */
export const clustersOf = (text: string): readonly string[] =>
  Array.from(clusters.segment(text), ({ segment }) => segment);

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);

const pieceWidth = ({ face, text }: FacePiece): number =>
  sum(
    face
      .layout(text, [], undefined, undefined, "ltr")
      .positions.map(({ xAdvance }) => xAdvance / face.unitsPerEm),
  );

/** A word longer than any line is parted between its characters, and is measured so too. */
const longestWord = 120;

const known = openMemory<number>(20_000);

function wordWidth(word: string, weight: Weight): number {
  return known(`${weight} ${word}`, () => {
    const parts = word.length > longestWord ? clustersOf(word) : [];
    return parts.length > 1
      ? sum(parts.map((part) => wordWidth(part, weight)))
      : sum(inFaces(word, weight).map(pieceWidth));
  });
}

/**
 * How wide a text is on one line, in em: the advances of its letters, kerned as they are printed. The
 * typefaces kern no letter with a space, so the widths of words add up.
 */
export const textWidth = (text: string, weight: Weight): number =>
  sum(text.split(/( )/).map((word) => wordWidth(word, weight)));
