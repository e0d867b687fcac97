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

/** Blood thinners before the table of pain medicines, and other medicines after it. */
export const medicines: PartArranger<Medicines> = {
  whole: inFull,
  height: (room, { part, note }) => {
    const facts = [...(part.thinners ? [part.thinners] : []), part.others];
    const rows = rowsHeight(room, part, kind);
    return frameHeight(room, part, note) + rows + sum(facts.map((fact) => factHeight(room, fact)));
  },
  fitting: (room, part, words) => {
    const { thinners, others } = part;
    const table = fittingRows(room, part, kind, words);
    const needs = [thinners ? factLines(room, thinners) : 0, table.need, factLines(room, others)];
    // Page 1 has the thinners' names in full where it begins.
    const floors = [1, table.floor, 1];
    const shared = (lines: number) => {
      const [first = 0, rows = 0, last = 0] = shareLines(needs, lines, floors);
      const short = anyShort([first, last], [needs[0] ?? 0, needs[2] ?? 0]);
      return { first, rows, last, short, note: table.rows(rows).note ?? noteOf(short, words) };
    };
    return {
      need: sum(needs),
      floor: sum(needs.map((need, at) => Math.min(need, floors[at] ?? 1))),
      height: (lines) => {
        const { first, rows, last, note } = shared(lines);
        const { height } = table.rows(rows);
        return frameHeight(room, part, note) + height + linesHigh(room, first + last);
      },
      fit: (lines) => {
        const { first, rows, last, short, note } = shared(lines);
        const fitted = table.fit(rows);
        const facts = {
          ...(thinners ? { thinners: cutFact(room, thinners, first) } : {}),
          others: cutFact(room, others, last),
        };
        return { part: { ...fitted.part, ...facts }, cut: fitted.cut || short, note };
      },
    };
  },
};
