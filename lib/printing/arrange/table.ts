import type { Cell, Table } from "@/lib/summary/facts";
import type { CutWords } from "@/lib/summary/model";
import { fill } from "@/lib/words/fill";
import { cutText } from "./cut-text";
import { lengths, type TableColumns } from "./lengths";
import { type Fitting, inFull, memoizeByLines, type PartArranger, withNote } from "./part-arranger";
import { frameHeight } from "./part-frame";
import { ems, linesHigh, type Room, sum, textHeight, textLines } from "./room";
import type { Weight } from "./ruler";
import { shareLines } from "./share-lines";

/** How a kind of table is set and cut. */
export type TableKind = {
  readonly columns: TableColumns;
  /** The rows it shows in any case. */
  readonly rows: number;
  /** The most lines of one row. */
  readonly most: number;
};

/** The room that the numbers or squares before the words of a cell take, in points. */
export const insetsOf = (
  { measures }: Pick<Room, "measures">,
  columns: TableColumns,
): readonly number[] => columns.map(({ before }) => (before ? measures[before] : 0));

/** The widths of a table's columns for their words, in points. */
export function cellWidths(
  room: Pick<Room, "measures" | "width">,
  columns: TableColumns,
): readonly number[] {
  const total = sum(columns.map(({ share }) => share));
  const insets = insetsOf(room, columns);
  return columns.map(
    ({ share }, at) => (share / total) * room.width - room.measures.cellGap - (insets[at] ?? 0),
  );
}

/** The lines of the highest of some cells. */
const linesIn = (
  room: Room,
  texts: readonly string[],
  widths: readonly number[],
  weight: Weight,
): number =>
  Math.max(1, ...texts.map((text, at) => textLines(room, text, widths[at] ?? 1, weight)));

const textsOf = (cells: readonly Cell[]) => cells.map(({ text }) => text);

/** A table's rows below the names of its columns, or what is said in place of them. */
export function rowsHeight(room: Room, table: Table, columns: TableColumns): number {
  if (table.rows.length === 0) {
    return textHeight(room, table.none, room.width - room.measures.gutter);
  }
  const widths = cellWidths(room, columns);
  const lines = [
    linesIn(room, table.columns, widths, "bold"),
    ...table.rows.map((cells) => linesIn(room, textsOf(cells), widths, "regular")),
  ];
  const around = 2 * room.measures.rowPad + lengths.table.rule;
  return linesHigh(room, sum(lines)) + lines.length * around;
}

/**
 * A table's lines are those of its rows, one for a table without. Rows that do not fit are left out,
 * the least needed first, cells are cut to their column, and the table says so.
 */
export function fittingRows<Shape extends Table>(
  room: Room,
  table: Shape,
  { columns, rows, most }: TableKind,
  words: CutWords,
): Fitting<Shape> {
  const widths = cellWidths(room, columns);
  const needs = table.rows.map((cells) =>
    Math.min(most, linesIn(room, textsOf(cells), widths, "regular")),
  );
  const count = needs.length;
  if (count === 0) return { need: 1, floor: 1, fit: () => inFull(table) };
  const fits = table.rows.map((cells) =>
    memoizeByLines((lines) =>
      cells.map(({ text, ...cell }, at) => {
        const place = { em: ems(room, widths[at] ?? 1), lines, weight: "regular" } as const;
        const fitted = cutText(room.ruler, text, place);
        return { cell: { ...cell, text: fitted.text }, cut: fitted.cut };
      }),
    ),
  );
  const order = table.order ?? table.rows.map((_, at) => at);
  return {
    need: sum(needs),
    floor: Math.min(rows, count),
    fit: (lines) => {
      const shown = Math.min(count, lines);
      const kept = new Set(order.slice(0, shown));
      const isKept = (_: unknown, row: number) => kept.has(row);
      const shares = shareLines(needs.filter(isKept), lines);
      const fitted = fits.filter(isKept).map((fit, row) => fit(shares[row] ?? 1));
      const part = { ...table, rows: fitted.map((cells) => cells.map(({ cell }) => cell)) };
      if (shown < count) {
        return { part, cut: true, note: fill(words.shown, { shown, count }) };
      }
      return withNote(part, fitted.flat().some(({ cut }) => cut), words);
    },
  };
}

/** A table by itself. */
export const tableOf = (kind: TableKind): PartArranger<Table> => ({
  whole: inFull,
  height: (room, { part, note }) =>
    frameHeight(room, part, note) + rowsHeight(room, part, kind.columns),
  fitting: (room, table, words) => fittingRows(room, table, kind, words),
});
