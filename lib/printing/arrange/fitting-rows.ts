import type { Cell, Table } from "@/lib/summary/facts";
import type { CutWords } from "@/lib/summary/model";
import { fill } from "@/lib/words/fill";
import { cutText } from "./cut-text";
import { cellWidths, gridHeight, linesOfRows, noRowsHeight, type TableKind } from "./grid";
import { anyShort, type Fitting, inFull, noteOf } from "./part-arranger";
import { ems, type Room, sum } from "./room";
import { shareLines } from "./share-lines";

const cutCell = (room: Room, cell: Cell, width: number, lines: number): Cell => ({
  ...cell,
  text: cutText(room.ruler, cell.text, { em: ems(room, width), lines, weight: "regular" }).text,
});

/** A table without its frame: how high its rows are, how many are shown and what is said of that. */
export type FittingRows<Shape> = Omit<Fitting<Shape>, "height"> & {
  readonly rows: (lines: number) => {
    readonly shown: number;
    readonly height: number;
    readonly note: string | undefined;
  };
};

/**
 * A table's lines are those of its rows, one for words in place of them. Rows that do not fit are left
 * out, the least needed first, cells are cut to their column, and the table says so.
 */
export function fittingRows<Shape extends Table>(
  room: Room,
  table: Shape,
  kind: TableKind,
  words: CutWords,
): FittingRows<Shape> {
  const count = table.rows.length;
  if (count === 0) {
    const none = { shown: 0, height: noRowsHeight(room, table), note: undefined };
    const need = table.none === "" ? 0 : 1;
    return { need, floor: need, fit: () => inFull(table), rows: () => none };
  }
  const inLines = linesOfRows(room, table, kind);
  const needs = inLines.map((lines) => Math.min(kind.most, lines));
  const order = table.order ?? table.rows.map((_, at) => at);
  const shared = (lines: number) => {
    const shown = Math.min(count, lines);
    const first = new Set(order.slice(0, shown));
    const kept = table.rows.map((_, at) => at).filter((at) => first.has(at));
    const shares = shareLines(
      kept.map((at) => needs[at] ?? 1),
      lines,
    );
    const short = anyShort(
      shares,
      kept.map((at) => inLines[at] ?? 1),
    );
    const note = shown < count ? fill(words.shown, { shown, count }) : noteOf(short, words);
    return { kept, shares, shown, cut: short || shown < count, note };
  };
  return {
    need: sum(needs),
    floor: Math.min(Math.max(kind.rows, table.kept ?? 0), count),
    rows: (lines) => {
      const { shares, shown, note } = shared(lines);
      return { shown, height: gridHeight(room, table, kind, shown, sum(shares)), note };
    },
    fit: (lines) => {
      const { kept, shares, cut, note } = shared(lines);
      const widths = cellWidths(room, kind.columns);
      const rows = kept.map((row, at) =>
        (table.rows[row] ?? []).map((cell, column) =>
          cutCell(room, cell, widths[column] ?? 1, shares[at] ?? 1),
        ),
      );
      return { part: { ...table, rows }, cut, note };
    },
  };
}
