import { fill } from "@/lib/questionnaire/fill";
import { fitText, linesNeeded, shareLines } from "./fit";
import type { Fitting } from "./fit-part";
import type { Table } from "./model";
import type { SummaryInput } from "./summary-input";

/** Column widths in em; the lines a table gets in any case, and those of one row. */
export type TableRoom = {
  readonly em: readonly number[];
  readonly lines: number;
  readonly least: number;
  readonly most: number;
};

const heightOf = (cells: readonly string[], em: readonly number[]) =>
  Math.max(1, ...cells.map((cell, column) => linesNeeded(cell, em[column] ?? 1)));

/** The rows there are lines for, from the first. */
function rowsWithin(floors: readonly number[], lines: number): number {
  let used = 0;
  const over = floors.findIndex((floor) => {
    used += floor;
    return used > lines;
  });
  return over < 0 ? floors.length : over;
}

/**
 * A table of page 1; its lines are those of its rows. Rows that do not fit are left out from the
 * end, cells are cut to their column, and the table says how many rows are left and where.
 */
export function fittingTable(
  { content }: SummaryInput,
  table: Omit<Table, "continued">,
  { em, lines: floor, least, most }: TableRoom,
): Fitting<Table> {
  const { overview, answers } = content.summaryWords;
  const { heading } = answers;
  const needs = table.rows.map((cells) => Math.min(most, heightOf(cells, em)));
  const floors = needs.map((need) => Math.min(need, least));
  const continued = (left: number, cut: boolean) => {
    if (left > 0) return { continued: fill(overview.more, { count: left, heading }) };
    return cut ? { continued: fill(overview.cut, { heading }) } : {};
  };
  return {
    need: needs.reduce((total, need) => total + need, 0),
    floor,
    fit: (lines) => {
      const shown = rowsWithin(floors, lines);
      const shares = shareLines(needs.slice(0, shown), lines, floors.slice(0, shown));
      const fitted = table.rows
        .slice(0, shown)
        .map((cells, row) =>
          cells.map((cell, column) =>
            fitText(cell, { em: em[column] ?? 1, lines: shares[row] ?? 1 }),
          ),
        );
      if (shown === 0) return { ...table, columns: [], ...continued(table.rows.length, false) };
      const cut = fitted.some((cells) => cells.some((cell) => cell.cut));
      return {
        heading: table.heading,
        columns: table.columns,
        rows: fitted.map((cells) => cells.map(({ text }) => text)),
        none: "",
        ...continued(table.rows.length - shown, cut),
      };
    },
  };
}
