import type { Table } from "@/lib/summary/facts";
import { fittingRows } from "./fitting-rows";
import { rowsHeight, type TableKind } from "./grid";
import { inFull, type PartArranger } from "./part-arranger";
import { frameHeight } from "./part-frame";

/** A table by itself. */
export const tableOf = (kind: TableKind): PartArranger<Table> => ({
  whole: inFull,
  height: (room, { part, note }) => frameHeight(room, part, note) + rowsHeight(room, part, kind),
  fitting: (room, table, words) => {
    const { rows, ...fitting } = fittingRows(room, table, kind, words);
    return {
      ...fitting,
      height: (lines) => {
        const { height, note } = rows(lines);
        return frameHeight(room, table, note) + height;
      },
    };
  },
});
