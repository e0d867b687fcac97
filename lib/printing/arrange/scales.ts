import type { ScaleRow, Scales } from "@/lib/summary/facts";
import { lengths, type Measures } from "./lengths";
import { inFull, type PartArranger } from "./part-arranger";
import { frameHeight } from "./part-frame";
import { type Room, sum, textHeight } from "./room";

/** How many times as wide as it is high a row's line is drawn, at most. */
const widestLine = 9;

/**
 * The width of a row's drawn line, in points. Where the scales have the whole sheet it stays as high as
 * its row.
 */
export const scaleLine = ({ measures, width }: { measures: Measures; width: number }): number =>
  Math.min(
    width - measures.scale.label - measures.scale.words - lengths.scales.beforeWords,
    measures.scale.row * widestLine,
  );

const answerHeight = (room: Room, { value, words }: ScaleRow): number =>
  textHeight(room, words, room.measures.scale.words, value === null ? "regular" : "bold");

/** What the two ends of the scales mean. */
export const scaleEnds = ({ low, high }: Scales): readonly [string, string] => [
  `0 = ${low}`,
  `10 = ${high}`,
];

function figureHeight(room: Room, scales: Scales): number {
  const { label, row } = room.measures.scale;
  const rows = scales.rows.map((scale) =>
    Math.max(row, textHeight(room, scale.label, label), answerHeight(room, scale)),
  );
  const ends = scaleEnds(scales).map((end, at) =>
    textHeight(room, end, room.width * (lengths.scales.ends[at] ?? 1)),
  );
  return frameHeight(room, scales) + Math.max(...ends) + sum(rows);
}

/** The 0 to 10 scales are never cut, and their height is not counted in lines. */
export const scales: PartArranger<Scales> = {
  whole: inFull,
  height: (room, { part }) => figureHeight(room, part),
  fitting: (room, part) => ({
    need: 0,
    floor: 0,
    height: () => figureHeight(room, part),
    fit: () => inFull(part),
  }),
};
