import { type AttributedString, linebreaker } from "@react-pdf/textkit";
import type { Run } from "../arrange/ruler";
import { breakWords } from "./break-words";
import { inFaces } from "./faces";
import { textWidth } from "./text-width";

/** The renderer's own: a line holds what it would print on it. */
const breakLines = linebreaker({});

/** Parts of a word between which a line may end; an empty one stands for such a place. */
type Syllable = { readonly text: string; readonly width: number };

/** The renderer asks for the parts of each word in each typeface. */
function syllablesOf(runs: readonly Run[], em: number): readonly Syllable[] {
  // A column is made for the weight that stands last in it: the words after a label.
  const parts = breakWords(em, runs.at(-1)?.weight);
  return runs.flatMap(({ text, weight }) =>
    inFaces(text, weight)
      .flatMap((piece) => piece.text.split(/( +)/).filter(Boolean))
      .flatMap(parts)
      .map((part) => ({ text: part, width: part === "" ? 0 : textWidth(part, weight) })),
  );
}

/** What the line breaker reads: each syllable as a run with one advance. */
function attributed(syllables: readonly Syllable[]): AttributedString {
  let at = 0;
  return {
    string: syllables.map(({ text }) => text).join(""),
    syllables: syllables.map(({ text }) => text),
    runs: syllables.flatMap(({ text, width }) => {
      if (text === "") return [];
      const start = at;
      at += text.length;
      const positions = [{ xAdvance: width, yAdvance: 0, xOffset: 0, yOffset: 0 }];
      const stringIndices = Array<number>(text.length).fill(0);
      return [{ start, end: at, attributes: {}, positions, glyphIndices: [0], stringIndices }];
    }),
  };
}

/** Beyond this a text has to be cut anyway, and about how long it is will do. */
const countedOut = 40;

/** How many lines a paragraph takes in print where they are `em` wide. */
export function countLines(runs: readonly Run[], em: number): number {
  const width = runs.reduce((sum, { text, weight }) => sum + textWidth(text, weight), 0);
  if (width <= em) return 1;
  if (width > countedOut * em) return Math.ceil(width / em);
  return breakLines(attributed(syllablesOf(runs, em)), [em, em]).length;
}
