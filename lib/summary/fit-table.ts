import { fill } from "@/lib/words/fill";
import { fitText, linesNeeded, shareLines } from "./fit";
import { cutNote, type Fitting, onceEach } from "./fit-part";
import type { Cell, Table } from "./model";
import type { SummaryInput } from "./summary-input";

/** Column widths in em; the rows a table shows in any case, and the most lines of one row. */
export type TableRoom = {
  readonly em: readonly number[];
  readonly rows: number;
  readonly most: number;
  /** The rows by how much they are needed, the one most needed first; else as they stand. */
  readonly order?: readonly number[];
};

const weight = "regular";

const heightOf = (cells: readonly Cell[], em: readonly number[]) =>
  Math.max(1, ...cells.map(({ text }, at) => linesNeeded(text, em[at] ?? 1, 0, weight)));

/**
 * A table of page 1; its lines are those of its rows, one for a table without. Rows that do not fit
 * are left out, the least needed first, cells are cut to their column, and the table says so.
 */
export function fittingTable(
  input: SummaryInput,
  table: Omit<Table, "continued">,
  { em, rows, most, order = table.rows.map((_, at) => at) }: TableRoom,
): Fitting<Table> {
  const { overview } = input.content.summaryWords;
  const needs = table.rows.map((cells) => Math.min(most, heightOf(cells, em)));
  const count = needs.length;
  if (count === 0) return { need: 1, floor: 1, fit: () => ({ ...table, columns: [] }) };
  const fits = table.rows.map((cells) =>
    onceEach((lines) =>
      cells.map(({ text, ...cell }, column) => {
        const fit = fitText(text, { em: em[column] ?? 1, lines, weight });
        return { cell: { ...cell, text: fit.text }, cut: fit.cut };
      }),
    ),
  );
  return {
    need: needs.reduce((total, need) => total + need, 0),
    floor: Math.min(rows, count),
    fit: (lines) => {
      const shown = Math.min(count, lines);
      const kept = new Set(order.slice(0, shown));
      const isKept = (_: unknown, row: number) => kept.has(row);
      const shares = shareLines(needs.filter(isKept), lines);
      const fitted = fits.filter(isKept).map((fitTo, row) => fitTo(shares[row] ?? 1));
      const left = shown < count;
      const cut = fitted.some((cells) => cells.some((cell) => cell.cut));
      return {
        heading: table.heading,
        columns: table.columns,
        rows: fitted.map((cells) => cells.map(({ cell }) => cell)),
        none: "",
        ...(left ? { continued: fill(overview.shown, { shown, count }) } : cutNote(input, cut)),
      };
    },
  };
}
