import type { Ruler, Run, Weight } from "./ruler";

/** Room for a text: so many lines of a width in em, after a label on the first. */
export type TextRoom = {
  readonly em: number;
  readonly lines: number;
  readonly weight: Weight;
  readonly label?: Run;
};

/** A text as it fits; `cut` when something was left out, which then ends in "…". */
export type CutText = { readonly text: string; readonly cut: boolean };

const ellipsis = "…";
const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });
const clustersOf = (word: string) => Array.from(graphemes.segment(word), ({ segment }) => segment);

/** How many lines a text takes after its label. */
export const linesWith = (
  ruler: Ruler,
  text: string,
  { em, weight, label }: Omit<TextRoom, "lines">,
): number => ruler.lines([...(label ? [label] : []), { text, weight }], em);

/** An opened quotation is closed again after the cut. */
function ending(kept: string): string {
  const open = kept.split("“").length > kept.split("”").length;
  return open ? `${ellipsis}”` : ellipsis;
}

/** The most pieces from the start with which something holds that holds for fewer too. */
function mostPieces(
  pieces: readonly string[],
  holds: (count: number) => boolean,
): readonly string[] {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return pieces.slice(0, low);
}

/** The longest beginning of a text that fits with its ending, up to any of its characters. */
function beginning(ruler: Ruler, text: string, room: TextRoom): string {
  const fits = (kept: string) =>
    linesWith(ruler, kept.trimEnd() + ending(kept), room) <= room.lines;
  const words = text.split(/(?<= )/);
  const start = mostPieces(words, (count) => fits(words.slice(0, count).join("")));
  const before = start.join("");
  const clusters = clustersOf(words[start.length] ?? "");
  const part = mostPieces(clusters, (count) => fits(before + clusters.slice(0, count).join("")));
  return before + part.join("");
}

/**
 * A text cut to its room, at a word where one ends in the second half, with "…". What is kept is
 * always the beginning of the text.
 */
export function cutText(ruler: Ruler, text: string, room: TextRoom): CutText {
  if (linesWith(ruler, text, room) <= room.lines) return { text, cut: false };
  const kept = beginning(ruler, text, room);
  const word = kept.lastIndexOf(" ");
  const inWord = text[kept.length] !== " " && word > kept.length / 2;
  const shown = inWord ? kept.slice(0, word) : kept;
  return { text: shown.trimEnd() + ending(shown), cut: true };
}
