import type { Timeline, Treatments } from "@/lib/summary/facts";
import { fittingRows } from "./fitting-rows";
import { rowsHeight } from "./grid";
import { lengths, type Measures, tableColumns } from "./lengths";
import { inFull, type PartArranger, type Shown } from "./part-arranger";
import { frameHeight } from "./part-frame";
import { linesHigh, type Room, textHeight } from "./room";

const kind = { columns: tableColumns.treatments, rows: 1, most: 3 };

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

/** Where not all of page 1 has room, the rows stand without the axis, which says no more than they. */
function withoutYears({ part, ...shown }: Shown<Treatments>): Shown<Treatments> {
  const { timeline: _, ...rest } = part;
  return { ...shown, part: { ...rest, helped: part.helped.slice(0, part.rows.length) } };
}

/** Treatments on an axis of years, and a table of what came of each. */
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
        const { height, note } = rows(lines);
        return frameHeight(room, part, note) + height;
      },
      fit: (lines) => withoutYears(fitting.fit(lines)),
    };
  },
};
