import { labelWidth } from "./label-width";
import { labelType } from "./look";
import type { LabelPlace, Point } from "./shape";

export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** A label laid out: its lines, each with its baseline, the room they take, and the line it leads by. */
export type PlacedLabel = {
  readonly lines: readonly { readonly words: string; readonly y: number }[];
  readonly box: Box;
  readonly leader: readonly [Point, Point];
};

const gap = 5;
const baseline = 0.83;

/** The words in lines that fit the room; a word that is too long has a line of its own. */
function filled(text: string, room: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = [lines.at(-1), word].filter(Boolean).join(" ");
    if (lines.length > 0 && labelWidth(longer) * labelType.size <= room) {
      lines[lines.length - 1] = longer;
    } else lines.push(word);
  }
  return lines;
}

/** As few lines as the room allows, and these as even in length as can be. */
function linesOf(text: string, room: number): readonly string[] {
  const few = filled(text, room).length;
  for (let narrower = 0; narrower < room; narrower += labelType.size / 8) {
    const lines = filled(text, narrower);
    if (lines.length === few) return lines;
  }
  return filled(text, room);
}

const startOf = { start: 0, middle: 0.5, end: 1 };

/** Lays out a label, in any language: it grows from its place, and its line leaves where it ends. */
export function placeLabel(place: LabelPlace, text: string): PlacedLabel {
  const lines = linesOf(text, place.room);
  const width = Math.max(...lines.map((line) => labelWidth(line))) * labelType.size;
  const height = lines.length * labelType.line;
  const [x, middle] = place.at;
  const left = x - startOf[place.align] * width;
  const top = middle - height / 2;
  const box = { left, top, right: left + width, bottom: top + height };
  const centre = left + width / 2;
  const starts: { readonly [side in LabelPlace["from"]]: Point } = {
    left: [left - gap, middle],
    right: [box.right + gap, middle],
    top: [centre, top - gap],
    bottom: [centre, box.bottom + gap],
  };
  return {
    lines: lines.map((words, row) => ({
      words,
      y: top + row * labelType.line + baseline * labelType.size,
    })),
    box,
    leader: [starts[place.from], place.to],
  };
}
