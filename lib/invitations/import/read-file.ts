import { inTurns } from "@/lib/invitations/in-turns";
import { countries, type DateOrder } from "@/lib/settings/countries";
import { chooseColumns } from "./columns/choose-columns";
import { type ColumnProblem, type Field, missingFields, type Places } from "./columns/fields";
import { findHeaders } from "./columns/find-headers";
import { orderInHeader } from "./columns/known-headers";
import {
  type BothOrders,
  type DateCell,
  dependsOnOrder,
  type FileOrder,
  judgeOrder,
} from "./dates/date-order";
import { clinicClock } from "./dates/read-appointment";
import { type MomentReader, momentReader } from "./dates/read-moments";
import { isMixed } from "./dates/turned-round";
import type { ImportRules } from "./import-rules";
import { isNote } from "./notes";
import { type GoodRow, type RowContext, readRow } from "./row";
import type { RowProblem } from "./row-problems";
import { mostRows, type SourceFacts, type SourceTable, type TableRow } from "./source/source";

/** What somebody decided about a file; what they did not is told from the file. */
export type Choices = {
  readonly mapping?: Places | null | undefined;
  readonly order?: DateOrder | null | undefined;
};

/** A row that was not taken, as it stands in the file, with every reason. */
export type BadRow = {
  readonly line: number;
  readonly cells: readonly string[];
  readonly problems: readonly RowProblem[];
};

/** A date that depends on the order, and what it is read as (YYYY-MM-DD). */
export type DateExample = {
  readonly cell: string;
  readonly day: string;
  readonly turned: string | null;
};

type FileFacts = {
  readonly facts: SourceFacts;
  readonly headers: readonly string[];
  /** The line the headers stand on; null when there are none and the columns are counted. */
  readonly headerLine: number | null;
};

/** A file whose rows were read, in its order. */
export type ReadRows = FileFacts & {
  readonly kind: "read";
  readonly places: Places;
  /** Headers that mean nothing to us; their columns are not read. */
  readonly unread: readonly string[];
  readonly order: FileOrder;
  readonly examples: readonly DateExample[];
  readonly good: readonly GoodRow[];
  readonly bad: readonly BadRow[];
  /** Lines that are about nobody: headers once more, sums, page numbers. */
  readonly notes: readonly number[];
};

/** A file of which somebody must say what its columns hold. */
export type UnmappedFile = FileFacts & {
  readonly kind: "unmapped";
  readonly problem: ColumnProblem;
  /** What was recognised. */
  readonly guess: Places;
  readonly firstRows: readonly (readonly string[])[];
};

/** Why no row of a file was read. */
export type RowsProblem =
  | { readonly kind: "empty" }
  | { readonly kind: "too-many"; readonly rows: number }
  | ({ readonly kind: "both-orders" } & BothOrders);

export type ReadFile = ReadRows | UnmappedFile | { readonly refused: RowsProblem };

const sampleRows = 300;
const shownRows = 5;
const shownExamples = 3;

type Columns = FileFacts & { readonly rows: readonly TableRow[]; readonly places: Places };

/** Where the columns are, or what to ask: by what somebody said, else by headers and cells. */
function columnsOf(
  table: SourceTable,
  { mapping }: Choices,
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

const dateFields = [
  ["dateOfBirth", "birth"],
  ["appointment", "appointment"],
  ["appointmentDate", "appointment"],
] as const satisfies readonly (readonly [Field, "birth" | "appointment"])[];

/** Every date of a column, as far as it is one. */
async function datesIn(
  { rows, headers }: Pick<Columns, "rows" | "headers">,
  at: number,
  purpose: "birth" | "appointment",
  moments: MomentReader,
): Promise<readonly DateCell[]> {
  const header = headers[at] ?? "";
  const cells = await inTurns(rows, ({ line, cells: row }) => {
    const cell = row?.[at] ?? "";
    const moment = cell === "" ? "unread" : moments.read(cell, purpose);
    return typeof moment === "string" || moment.date === null
      ? []
      : [{ line, header, cell, moment }];
  });
  return cells.flat();
}

/** Dates of columns that are not read: a system writes all of its dates in one order. */
async function otherDates(columns: Columns, moments: MomentReader): Promise<readonly DateCell[]> {
  const read = new Set(Object.values(columns.places));
  const others: DateCell[] = [];
  for (const at of columns.headers.keys()) {
    const sample = columns.rows.slice(0, sampleRows);
    const dates = read.has(at)
      ? []
      : await datesIn({ ...columns, rows: sample }, at, "appointment", moments);
    others.push(...dates.filter(({ moment }) => moment.date?.form === "ordered"));
  }
  return others;
}

const headerOrder = ({ headers, places }: Columns) => {
  for (const [field] of dateFields) {
    const header = headers[places[field] ?? -1];
    const order = header === undefined ? null : orderInHeader(header);
    if (header !== undefined && order !== null) return { order, header };
  }
  return null;
};

/** Dates whose two readings differ, to be looked at before anything is confirmed. */
function examplesOf(dates: readonly DateCell[], order: DateOrder): readonly DateExample[] {
  const other = order === "day-first" ? "month-first" : "day-first";
  const telling = dates.filter(({ moment }) => dependsOnOrder(moment));
  const both = telling.filter(({ moment }) => moment.date?.date[other]);
  const shown = new Map([...both, ...telling].map((date) => [date.cell, date] as const));
  return [...shown.values()]
    .flatMap(({ cell, moment }) => {
      const day = moment.date?.date[order];
      return day ? [{ cell, day, turned: moment.date?.date[other] ?? null }] : [];
    })
    .slice(0, shownExamples);
}

/** Reads the people of a table: every row is good, bad with its reasons, or about nobody. */
export async function readRows(
  table: SourceTable,
  rules: ImportRules,
  choices: Choices = {},
): Promise<ReadFile> {
  const columns = columnsOf(table, choices, rules.today);
  const people = "kind" in columns ? [] : columns.rows.filter((row) => !isNote(row, columns));
  if ("kind" in columns) return table.rows.length < 2 ? { refused: { kind: "empty" } } : columns;
  if (people.length === 0) return { refused: { kind: "empty" } };
  if (people.length > mostRows) return { refused: { kind: "too-many", rows: people.length } };
  const moments = momentReader(rules.today);
  const at = { ...columns, rows: people };
  const dates: { birth: DateCell[]; appointment: DateCell[] } = { birth: [], appointment: [] };
  for (const [field, purpose] of dateFields) {
    const place = columns.places[field];
    if (place !== undefined) dates[purpose].push(...(await datesIn(at, place, purpose, moments)));
  }
  const all = [...dates.birth, ...dates.appointment];
  const country = countries[rules.settings.country].dateOrder;
  const order = judgeOrder({
    read: all,
    unread: await otherDates(at, moments),
    named: headerOrder(columns),
    chosen: choices.order ?? null,
    country,
  });
  if ("dayFirst" in order) return { refused: { kind: "both-orders", ...order } };
  const isSheet = table.facts.kind === "sheet";
  const context: RowContext = {
    ...rules,
    order: order.order,
    moments,
    clock: clinicClock(rules.settings),
    places: columns.places,
    width: columns.headers.length,
    isSheet,
    mixed: {
      birth: isMixed(dates.birth, isSheet),
      appointment: isMixed(dates.appointment, isSheet),
    },
  };
  const read = await inTurns(people, (row) => ({ row, ...readRow(row, context) }));
  const good: GoodRow[] = [];
  const bad: BadRow[] = [];
  for (const { row, ...one } of read) {
    if ("person" in one) good.push(one);
    else bad.push({ ...one, cells: row.cells ?? [] });
  }
  const used = new Set<number | undefined>(Object.values(columns.places));
  const { facts, headers, headerLine, places } = columns;
  const unread = headers.filter((header, place) => !used.has(place) && header !== "");
  const examples = examplesOf(all, order.order);
  const notes = columns.rows.filter((row) => isNote(row, columns)).map(({ line }) => line);
  return {
    kind: "read",
    facts,
    headers,
    headerLine,
    places,
    unread,
    order,
    examples,
    good,
    bad,
    notes,
  };
}
