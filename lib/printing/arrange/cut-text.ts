import { mostThat } from "./most-that";
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

/** The most pieces of a text, from its start, with which it fits after what stands before them. */
function fitting(
  ruler: Ruler,
  before: string,
  pieces: readonly string[],
  room: TextRoom,
): readonly string[] {
  const { em, lines, weight, label } = room;
  const fits = (count: number) => {
    const kept = before + pieces.slice(0, count).join("");
    return linesWith(ruler, kept.trimEnd() + ending(kept), room) <= lines;
  };
  const used = (label ? ruler.width(label.text, label.weight) : 0) + ruler.width(before, weight);
  let left = em * lines - used;
  const over = pieces.findIndex((piece) => {
    left -= ruler.width(piece, weight);
    return left < 0;
  });
  return pieces.slice(0, mostThat(pieces.length, fits, over < 0 ? pieces.length : over));
}

/** The longest beginning of a text that fits with its ending, at a word or, if need be, within one. */
function beginning(ruler: Ruler, text: string, room: TextRoom): string {
  const words = text.split(/(?<= )/);
  const whole = fitting(ruler, "", words, room);
  const before = whole.join("");
  const next = words[whole.length] ?? "";
  // Where it would be less than half of what is kept, a broken word is not worth it.
  if (next.length < before.length - 2) return before;
  return before + fitting(ruler, before, clustersOf(next), room).join("");
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
