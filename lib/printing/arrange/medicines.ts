import type { Medicines } from "@/lib/summary/facts";
import { cutFact, factHeight, factLines } from "./facts";
import { fittingRows } from "./fitting-rows";
import { rowsHeight } from "./grid";
import { tableColumns } from "./lengths";
import { anyShort, inFull, noteOf, type PartArranger } from "./part-arranger";
import { frameHeight } from "./part-frame";
import { linesHigh, sum } from "./room";
import { shareLines } from "./share-lines";

const kind = { columns: tableColumns.medicines, rows: 2, most: 2 };

/** The table of pain medicines, and other medicines after it. */
export const medicines: PartArranger<Medicines> = {
  whole: inFull,
  height: (room, { part, note }) => {
    const others = part.others ? factHeight(room, part.others) : 0;
    return frameHeight(room, part, note) + rowsHeight(room, part, kind) + others;
  },
  fitting: (room, part, words) => {
    const { others } = part;
    const table = fittingRows(room, part, kind, words);
    const needs = [table.need, others ? factLines(room, others) : 0];
    const floors = [table.floor, 1];
    const shared = (lines: number) => {
      const [rows = 0, last = 0] = shareLines(needs, lines, floors);
      const short = anyShort([last], [needs[1] ?? 0]);
      return { rows, last, short, note: table.rows(rows).note ?? noteOf(short, words) };
    };
    return {
      need: sum(needs),
      floor: sum(needs.map((need, at) => Math.min(need, floors[at] ?? 1))),
      height: (lines) => {
        const { rows, last, note } = shared(lines);
        const { height } = table.rows(rows);
        return frameHeight(room, part, note) + height + linesHigh(room, last);
      },
      fit: (lines) => {
        const { rows, last, short, note } = shared(lines);
        const fitted = table.fit(rows);
        const after = others ? { others: cutFact(room, others, last) } : {};
        return { part: { ...fitted.part, ...after }, cut: fitted.cut || short, note };
      },
    };
  },
};
