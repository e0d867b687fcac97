import type { Table } from "@/lib/summary/facts";
import { lengths, type TableColumns } from "./lengths";
import { linesHigh, type Room, sum, textHeight, textLines } from "./room";
import type { Weight } from "./ruler";

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

/** So many rows of so many lines together, below the names of the columns. */
export function gridHeight(
  room: Room,
  { columns: names }: Table,
  { columns }: TableKind,
  rows: number,
  lines: number,
): number {
  const head = linesIn(room, names, cellWidths(room, columns), "bold");
  const around = 2 * room.measures.rowPad + lengths.table.rule;
  return linesHigh(room, head + lines) + (rows + 1) * around;
}

/** What is said in place of rows, beside its sign. */
export const noRowsHeight = (room: Room, { none }: Table): number =>
  none === "" ? 0 : textHeight(room, none, room.width - room.measures.gutter);

/** The lines of each row in full. */
export const linesOfRows = (
  room: Room,
  { rows }: Table,
  { columns }: TableKind,
): readonly number[] => {
  const widths = cellWidths(room, columns);
  return rows.map((cells) =>
    linesIn(
      room,
      cells.map(({ text }) => text),
      widths,
      "regular",
    ),
  );
};

/** A table's rows below the names of its columns, or what is said in place of them, in points. */
export function rowsHeight(room: Room, table: Table, kind: TableKind): number {
  const lines = linesOfRows(room, table, kind);
  return lines.length === 0
    ? noRowsHeight(room, table)
    : gridHeight(room, table, kind, lines.length, sum(lines));
}
