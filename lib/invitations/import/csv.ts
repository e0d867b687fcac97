import { type HeaderProblem, readHeaders } from "./columns";
import { type GoodRow, type ImportRules, type RowProblem, readRow } from "./row";
import { readTable } from "./table";

/** The most rows that are taken at once, without the headers. */
export const mostRows = 1000;

/** More lines than these rows could have, however many lines are in their cells: reading them takes long. */
const mostLines = 5 * mostRows;

/** Where a line begins that is not empty, behind the first. */
const lineBegins = /[\r\n][^\r\n]/g;

/** A row that was not taken, as it stands in the file, with every reason. */
export type BadRow = {
  readonly line: number;
  readonly cells: readonly string[];
  readonly problems: readonly RowProblem[];
};

/** A file whose rows were read, in its order. */
export type ImportedFile = {
  readonly headers: readonly string[];
  /** Headers that mean nothing to us; their columns are not read. */
  readonly unread: readonly string[];
  readonly good: readonly GoodRow[];
  readonly bad: readonly BadRow[];
};

/** Why no row of a file was read. */
export type FileProblem =
  | HeaderProblem
  | { readonly kind: "empty" }
  | { readonly kind: "too-many"; readonly rows: number };

/** Reads the people of a CSV text: every row is in `good` or, with its reasons, in `bad`. */
export function readImport(
  text: string,
  rules: ImportRules,
): ImportedFile | { readonly refused: FileProblem } {
  const lines = text.match(lineBegins)?.length ?? 0;
  if (lines > mostLines) return { refused: { kind: "too-many", rows: lines } };
  const [first, ...rows] = readTable(text);
  if (first === undefined || rows.length === 0) return { refused: { kind: "empty" } };
  if (rows.length > mostRows) return { refused: { kind: "too-many", rows: rows.length } };
  const headers = first.cells ?? [];
  const columns = readHeaders(headers);
  if ("refused" in columns) return columns;
  const good: GoodRow[] = [];
  const bad: BadRow[] = [];
  for (const row of rows) {
    const read = readRow(row, { columns, width: headers.length }, rules);
    if ("person" in read) good.push(read);
    else bad.push({ ...read, cells: row.cells ?? [] });
  }
  return { headers, unread: columns.unread, good, bad };
}
