import type { TableRow } from "@/lib/invitations/import/source/source";
import { contentOf } from "./cell-content";
import { fieldOfHeader } from "./known-headers";

/** The headers of a table and where they stand; without any, its columns are counted. */
export type Headers = {
  readonly headers: readonly string[];
  /** The line the headers stand on; null when the table has none. */
  readonly line: number | null;
  /** The rows below. */
  readonly rows: readonly TableRow[];
};

/** Titles, filters and dates of a report take fewer lines than this. */
const mostAbove = 40;

const filledIn = ({ cells }: TableRow): readonly string[] =>
  (cells ?? []).filter((cell) => cell !== "");

const knownIn = (row: TableRow): number =>
  new Set(filledIn(row).flatMap((cell) => fieldOfHeader(cell)?.field ?? [])).size;

/** Whether a row is about a person: its cells hold an address, a date or a time. */
const isPerson = (row: TableRow, today: string): boolean =>
  filledIn(row).some((cell) =>
    ["email", "date", "time", "date-and-time"].includes(contentOf(cell, "birth", today)),
  );

/** The row that most looks like headers: the one with most that we know, two at least. */
function knownHeaders(rows: readonly TableRow[]): number | null {
  const known = rows.slice(0, mostAbove).map(knownIn);
  const most = Math.max(0, ...known);
  return most >= 2 ? known.indexOf(most) : null;
}

/** Where we know none of the headers: the first row that is as wide as the table. */
function firstWide(rows: readonly TableRow[]): number {
  const widths = rows.slice(0, mostAbove).map((row) => filledIn(row).length);
  const usual = widths.toSorted((one, other) => one - other)[Math.floor(widths.length / 2)] ?? 0;
  return Math.max(
    0,
    widths.findIndex((width) => width >= Math.min(usual, 2)),
  );
}

/** Finds the headers of a table, under its titles and blank lines. `today` is the clinic's. */
export function findHeaders(rows: readonly TableRow[], today: string): Headers {
  const known = knownHeaders(rows);
  const at = known ?? firstWide(rows);
  const row = rows[at];
  const cells = row?.cells ?? [];
  if (known === null && row !== undefined && isPerson(row, today)) {
    const width = Math.max(...rows.slice(at, at + mostAbove).map((one) => one.cells?.length ?? 0));
    const headers = Array.from({ length: width }, (_, place) => `Column ${place + 1}`);
    return { headers, line: null, rows: rows.slice(at) };
  }
  return { headers: cells, line: row?.line ?? null, rows: rows.slice(at + 1) };
}
