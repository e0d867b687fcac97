import type { Timeline, Treatments } from "@/lib/summary/facts";
import { timelineOf } from "@/lib/summary/overview/timeline";
import { fittingRows } from "./fitting-rows";
import { rowsHeight } from "./grid";
import { lengths, type Measures, tableColumns } from "./lengths";
import { inFull, type PartArranger, type Shown } from "./part-arranger";
import { frameHeight } from "./part-frame";
import { linesHigh, type Room, textHeight } from "./room";

const kind = { columns: tableColumns.treatments, rows: 3, most: 3 };

/** The lanes of bars above the axis of years, in points. */
export const lanesHeight = ({ timeline: { lane } }: Measures, { marks }: Timeline): number =>
  lane * (1 + Math.max(...marks.map((mark) => mark.lane)));

/** The axis of years with its numbers above and its years below, and the words beside it. */
function timelineHeight(room: Room, timeline: Timeline | undefined): number {
  if (timeline === undefined) return 0;
  const { number, lead, tick, beside } = room.measures.timeline;
  const { above, below } = lengths.timeline;
  const axis = number + lead + lanesHeight(room.measures, timeline) + tick + linesHigh(room, 1);
  return above + Math.max(axis, textHeight(room, timeline.unplaced ?? "", beside)) + below;
}

/** Only the rows that are shown have a mark on the axis. */
function withItsYears({ part, ...shown }: Shown<Treatments>): Shown<Treatments> {
  const { timeline: _, ...rest } = part;
  const timeline = timelineOf(part.timelineSource, part.rows.length);
  const helped = part.helped.slice(0, part.rows.length);
  return { ...shown, part: { ...rest, helped, ...(timeline ? { timeline } : {}) } };
}

/** The treatments on an axis of years, and a table of what came of each. */
export const treatments: PartArranger<Treatments> = {
  whole: inFull,
  height: (room, { part, note }) =>
    frameHeight(room, part, note) +
    rowsHeight(room, part, kind) +
    timelineHeight(room, part.timeline),
  fitting: (room, part, words) => {
    const { rows, ...fitting } = fittingRows(room, part, kind, words);
    return {
      ...fitting,
      height: (lines) => {
        const { shown, height, note } = rows(lines);
        const timeline = timelineHeight(room, timelineOf(part.timelineSource, shown));
        return frameHeight(room, part, note) + height + timeline;
      },
      fit: (lines) => withItsYears(fitting.fit(lines)),
    };
  },
};
