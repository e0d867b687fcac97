import { markdownTable } from "@/lib/commands/markdown-table";
import { bars, type Column, columns, excused, isWhole } from "./bars";
import type { Exception } from "./exceptions";

/** What was measured of a person, as the table tells it. */
export type EffortRow = {
  readonly id: string;
  readonly cells: { readonly [C in Column]: string };
};

/** A figure as the table tells it. */
export const told = (column: Column, value: number): string =>
  value.toFixed(isWhole(column) ? 0 : 1);

/** A row of the table; a figure that is missing is told as none. */
export const rowOf = (id: string, figures: { readonly [C in Column]?: number }): EffortRow => ({
  id,
  cells: cellsBy((column) => told(column, figures[column] ?? Number.NaN)),
});

function cellsBy(cell: (column: Column) => string): EffortRow["cells"] {
  const [first, ...others] = columns.map((column) => ({ [column]: cell(column) }));
  return Object.assign({}, first, ...others);
}

const lines = (rows: readonly EffortRow[]) =>
  rows.map(({ id, cells }) => [id, ...columns.map((column) => cells[column])]);

const barCells = columns.map((column) => {
  const bar = bars.find(([name]) => name === column);
  return bar === undefined ? "" : String(bar[1]);
});

/** The cells that are past their bar. */
export const pastBar = (rows: readonly EffortRow[]) =>
  rows
    .filter(({ id }) => id !== excused)
    .flatMap(({ id, cells }) =>
      bars
        .filter(([column, most]) => Number(cells[column]) > most)
        .map(([column]) => ({ id, column, value: cells[column] })),
    );

const cellName = (one: { readonly id: string; readonly column: Column }) =>
  `${one.column}: ${one.id}`;

/** The cells past their bar for which no exception gives a reason. */
export function unexplained(rows: readonly EffortRow[], exceptions: readonly Exception[]) {
  const explained = exceptions.flatMap(({ column, people }) =>
    people.map((id) => cellName({ column, id })),
  );
  return pastBar(rows).filter((one) => !explained.includes(cellName(one)));
}

function exceptionLines(rows: readonly EffortRow[], exceptions: readonly Exception[]) {
  if (pastBar(rows).length === 0) return ["Every bar is held."];
  return [
    ...exceptions.map(({ column, people, why }) => {
      const figures = people.map((id) => {
        const row = rows.find((one) => one.id === id);
        return `${id} ${row?.cells[column] ?? "not measured"}`;
      });
      return `- **${column}**: ${figures.join(", ")}. ${why}`;
    }),
    ...unexplained(rows, exceptions).map(
      ({ id, column, value }) => `- **${column}**: ${id} ${value}. No reason is given.`,
    ),
  ];
}

type Told = {
  readonly rows: readonly EffortRow[];
  readonly exceptions: readonly Exception[];
  readonly machine: string;
  readonly date: string;
};

/** `docs/effort.md`: what the form asks of each person, the bars, and where one is not held. */
export function effortTable({ rows, exceptions, machine, date }: Told): string {
  return [
    "# The budget of effort",
    "",
    "Written by `npm run effort`. Do not edit: a browser test fails when the pages have changed since.",
    "",
    `Measured on ${date}, on ${machine}.`,
    "",
    "Each invented person goes from the front page to sending, in English, with every answer they have.",
    "A minute is 240 words shown or 30 taps; typing is 0.3 seconds a character and stands in a column of",
    "its own. A screen is 390 x 844. Head and foot count once. Options, hints, the list of questions and the",
    "check page count. The finished summary and what stays folded do not. A fold that holds an answer of the",
    "person counts as opened. These are estimates: no person has been timed.",
    "",
    ...markdownTable([["person", ...columns], ...lines(rows), ["at most", ...barCells]]),
    "",
    `\`${excused}\` fills in every field to its limit, and is held to no bar.`,
    "",
    "## Bars that are not held",
    "",
    ...exceptionLines(rows, exceptions),
    "",
  ].join("\n");
}

/** Reads the rows of people back from the document. */
export function readEffortTable(document: string): readonly EffortRow[] {
  const written = document.split("\n").filter((line) => line.startsWith("| "));
  const [head = [], , ...others] = written.map((line) =>
    line
      .slice(2, -2)
      .split(" | ")
      .map((cell) => cell.trim()),
  );
  if (head.slice(1).join() !== columns.join()) throw new Error("The table has other columns.");
  return others.slice(0, -1).map(([id = "", ...cells]) => ({
    id,
    cells: cellsBy((column) => cells[columns.indexOf(column)] ?? ""),
  }));
}
