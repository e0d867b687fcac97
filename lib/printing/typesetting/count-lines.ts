import { type AttributedString, linebreaker } from "@react-pdf/textkit";
import type { Run, Weight } from "../arrange/ruler";
import { staysWhole } from "./break-words";
import { clustersOf, type MeasuredPiece, measured } from "./text-width";

/** The renderer's own: a line holds what would be printed on it. */
const breakLines = linebreaker({});

/** Words and spaces, in the pieces that the renderer asks to be broken one by one. */
const piecesOf = ({ text, weight }: Run): readonly (MeasuredPiece & { weight: Weight })[] =>
  text
    .split(/( )/)
    .flatMap((word) => measured(word, weight).map((piece) => ({ ...piece, weight })));

/** What may stand together on a line; a line may end where an empty part is, as `breakWords` has it. */
function syllablesOf(runs: readonly Run[], em: number): readonly MeasuredPiece[] {
  return runs.flatMap(piecesOf).flatMap(({ text, width, weight }) => {
    if (text === " ") return [{ text, width }];
    const place = { text: "", width: 0 };
    if (staysWhole(text) && width <= em) return [place, { text, width }];
    return clustersOf(text).flatMap((cluster) => [place, ...measured(cluster, weight)]);
  });
}

/** What the line breaker reads: one glyph for each syllable, as wide as it. */
function attributed(syllables: readonly MeasuredPiece[]): AttributedString {
  const glyphs = syllables.filter(({ text }) => text !== "");
  const string = glyphs.map(({ text }) => text).join("");
  let at = 0;
  const glyphIndices = glyphs.map(({ text }) => {
    at += text.length;
    return at - text.length;
  });
  const positions = glyphs.map(({ width }) => ({
    xAdvance: width,
    yAdvance: 0,
    xOffset: 0,
    yOffset: 0,
  }));
  const stringIndices = glyphs.flatMap(({ text }, glyph) => Array<number>(text.length).fill(glyph));
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
