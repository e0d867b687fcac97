import type { SourceFacts, SourceTable, TableRow } from "@/lib/invitations/import/source/source";
import { chooseColumns } from "./choose-columns";
import { type ColumnProblem, missingFields, type Places } from "./fields";
import { findHeaders } from "./find-headers";

/** What is known of a file before its rows are read. */
export type FileFacts = {
  readonly facts: SourceFacts;
  readonly headers: readonly string[];
  /** The line the headers stand on; null when there are none and the columns are counted. */
  readonly headerLine: number | null;
};

/** A file of which somebody must say what its columns hold. */
export type UnmappedFile = FileFacts & {
  readonly kind: "unmapped";
  readonly problem: ColumnProblem;
  /** What was recognised. */
  readonly guess: Places;
  readonly firstRows: readonly (readonly string[])[];
};

/** A file whose columns are known, with the rows below its headers. */
export type Columns = FileFacts & { readonly rows: readonly TableRow[]; readonly places: Places };

/** So many rows tell what a column holds. */
export const sampleRows = 300;
const shownRows = 5;

/** Where the columns are, or what to ask: by what somebody said, else by headers and cells. */
export function columnsOf(
  table: SourceTable,
  mapping: Places | null,
  today: string,
): Columns | UnmappedFile {
  const { headers, line, rows } = findHeaders(table.rows, today);
  const facts = { facts: table.facts, headers, headerLine: line };
  const sample = rows.slice(0, sampleRows).map(({ cells }) => cells ?? []);
  const chosen = chooseColumns(headers, sample, today);
  const flags = { cancelled: chosen.places.cancelled, deceased: chosen.places.deceased };
  const kept = Object.fromEntries(Object.entries(flags).filter(([, at]) => at !== undefined));
  const places = mapping ? { ...kept, ...mapping } : chosen.places;
  const missing = missingFields(places);
  const asked = missing.length > 0 ? ({ kind: "missing", fields: missing } as const) : null;
  const problem = mapping || line === null ? asked : chosen.problem;
  if (problem === null) return { ...facts, rows, places };
  const firstRows = sample.slice(0, shownRows);
  return { kind: "unmapped", ...facts, problem, guess: chosen.places, firstRows };
}
