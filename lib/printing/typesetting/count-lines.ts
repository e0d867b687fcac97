import { type AttributedString, linebreaker, type Position } from "@react-pdf/textkit";
import type { Run } from "../arrange/ruler";
import { staysWhole } from "./break-words";
import { clustersOf, type MeasuredPiece, measured } from "./text-width";

/** The renderer's own: a line holds what would be printed on it. */
const breakLines = linebreaker({});

/** Where a line may end, as `breakWords` has it. */
const place: MeasuredPiece = { text: "", width: 0 };

/** What may stand together on a line, in the pieces that the renderer asks to be broken one by one. */
function syllablesOf(runs: readonly Run[], em: number): readonly MeasuredPiece[] {
  const syllables: MeasuredPiece[] = [];
  for (const { text: whole, weight } of runs) {
    for (const word of whole.split(/( )/)) {
      for (const piece of measured(word, weight)) {
        const { text, width } = piece;
        if (text === " ") syllables.push(piece);
        else if (width <= em && staysWhole(text)) syllables.push(place, piece);
        else for (const one of clustersOf(text)) syllables.push(place, ...measured(one, weight));
      }
    }
  }
  return syllables;
}

/** What the line breaker reads: one glyph for each syllable, as wide as it. */
function attributed(syllables: readonly MeasuredPiece[]): AttributedString {
  const positions: Position[] = [];
  const glyphIndices: number[] = [];
  const stringIndices: number[] = [];
  let string = "";
  for (const { text, width } of syllables) {
    if (text === "") continue;
    glyphIndices.push(string.length);
    for (let at = 0; at < text.length; at += 1) stringIndices.push(positions.length);
    positions.push({ xAdvance: width, yAdvance: 0, xOffset: 0, yOffset: 0 });
    string += text;
  }
  return {
    string,
    syllables: syllables.map(({ text }) => text),
    runs: [
      { start: 0, end: string.length, attributes: {}, positions, glyphIndices, stringIndices },
    ],
  };
}

/** Beyond this a text has to be cut anyway, and about how long it is will do. */
const countedOut = 40;

/** How many lines a paragraph takes in print where they are `em` wide. */
export function countLines(runs: readonly Run[], em: number): number {
  const syllables = syllablesOf(runs, em);
  const width = syllables.reduce((sum, syllable) => sum + syllable.width, 0);
  if (width <= em) return 1;
  if (width > countedOut * em) return Math.ceil(width / em);
  return breakLines(attributed(syllables), [em, em]).length;
}
