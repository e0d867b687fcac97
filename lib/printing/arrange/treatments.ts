import type { Timeline, Treatments } from "@/lib/summary/facts";
import { timelineOf } from "@/lib/summary/overview/timeline";
import { lengths, type Measures, tableColumns } from "./lengths";
import { inFull, type PartArranger, type Shown } from "./part-arranger";
import { frameHeight } from "./part-frame";
import { linesHigh, type Room, textHeight } from "./room";
import { fittingRows, rowsHeight } from "./table";

const kind = { columns: tableColumns.treatments, rows: 3, most: 3 };

/** The lanes of bars above the axis of years, in points. */
export const lanesHeight = ({ timeline: { lane } }: Measures, { marks }: Timeline): number =>
  lane * (1 + Math.max(...marks.map((mark) => mark.lane)));

/** The axis of years with its numbers above and its years below, and the words beside it. */
function timelineHeight(room: Room, timeline: Timeline): number {
  const { number, lead, tick, beside } = room.measures.timeline;
  const { above, below } = lengths.timeline;
  const axis = number + lead + lanesHeight(room.measures, timeline) + tick + linesHigh(room, 1);
  return above + Math.max(axis, textHeight(room, timeline.unplaced ?? "", beside)) + below;
}

/** Only the rows that are shown have a mark on the axis. */
function withItsYears({ part, ...shown }: Shown<Treatments>): Shown<Treatments> {
  const count = part.rows.length;
  const { timeline: _, ...rest } = part;
  const timeline = timelineOf(part.timelineSource, count);
  const helped = part.helped.slice(0, count);
  return { ...shown, part: { ...rest, helped, ...(timeline ? { timeline } : {}) } };
}

/** The treatments on an axis of years, and a table of what came of each. */
export const treatments: PartArranger<Treatments> = {
  whole: inFull,
  height: (room, { part, note }) =>
    frameHeight(room, part, note) +
    rowsHeight(room, part, kind.columns) +
    (part.timeline ? timelineHeight(room, part.timeline) : 0),
  fitting: (room, part, words) => {
    const rows = fittingRows(room, part, kind, words);
    return { ...rows, fit: (lines) => withItsYears(rows.fit(lines)) };
  },
};
