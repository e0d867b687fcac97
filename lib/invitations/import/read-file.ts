import { inTurns } from "@/lib/invitations/in-turns";
import { clinicTime } from "@/lib/settings/clinic-time";
import { countries, type DateOrder } from "@/lib/settings/countries";
import { memoize } from "@/lib/words/memoize";
import { columnsOf, type FileFacts, type UnmappedFile } from "./columns/columns-of";
import type { Places } from "./columns/fields";
import type { BothOrders, FileOrder } from "./dates/date-order";
import { type DateExample, judgeDates } from "./dates/file-dates";
import { judgeHours, night } from "./dates/file-hours";
import { clinicClock } from "./dates/read-appointment";
import { momentReader } from "./dates/read-moments";
import type { Hours } from "./dates/written-time";
import type { ImportRules } from "./import-rules";
import { isNote } from "./notes";
import { type GoodRow, type RowContext, readRow } from "./row";
import type { RowProblem } from "./row-problems";
import { mostRows, type SourceTable, type TableRow } from "./source/source";

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

/** A file whose rows were read, in its order. */
export type ReadRows = FileFacts & {
  readonly kind: "read";
  readonly places: Places;
  /** Headers that mean nothing to us; their columns are not read. */
  readonly unread: readonly string[];
  readonly order: FileOrder;
  readonly examples: readonly DateExample[];
  /** The clock that times are written by, where something shows it. */
  readonly hours: Hours | null;
  /** Lines whose appointment is at night, as they stand. */
  readonly atNight: readonly number[];
  readonly good: readonly GoodRow[];
  readonly bad: readonly BadRow[];
  /** Lines that are about nobody: headers once more, sums, page numbers. */
  readonly notes: readonly number[];
};

/** Why no row of a file was read. */
export type RowsProblem =
  | { readonly kind: "empty" }
  | { readonly kind: "too-many"; readonly rows: number }
  | ({ readonly kind: "both-orders" } & BothOrders);

export type ReadFile = ReadRows | UnmappedFile | { readonly refused: RowsProblem };

/** Reads the people of a table: every row is good, bad with its reasons, or about nobody. */
export async function readRows(
  table: SourceTable,
  rules: ImportRules,
  { mapping = null, order: chosen = null }: Choices = {},
): Promise<ReadFile> {
  const columns = columnsOf(table, mapping, rules.today);
  if ("kind" in columns) return table.rows.length < 2 ? { refused: { kind: "empty" } } : columns;
  const { facts, headers, headerLine, places } = columns;
  const people = columns.rows.filter((row) => !isNote(row, columns));
  if (people.length === 0) return { refused: { kind: "empty" } };
  if (people.length > mostRows) return { refused: { kind: "too-many", rows: people.length } };
  const moments = momentReader(rules.today);
  const country = countries[rules.settings.country].dateOrder;
  const dates = await judgeDates({ ...columns, rows: people }, moments, { chosen, country });
  if ("dayFirst" in dates) return { refused: { kind: "both-orders", ...dates } };
  const { order, examples, mixed, yearFirst } = dates;
  const hours = await judgeHours({ ...columns, rows: people }, moments);
  const read = await readAll(people, {
    ...rules,
    order: order.order,
    hours,
    moments,
    clock: clinicClock(rules.settings),
    places,
    width: headers.length,
    isSheet: facts.kind === "sheet",
    mixed,
    yearFirst,
  });
  const used = new Set<number | undefined>(Object.values(places));
  const unread = headers.filter((header, place) => !used.has(place) && header !== "");
  const notes = columns.rows.filter((row) => isNote(row, columns)).map(({ line }) => line);
  const file = { facts, headers, headerLine, places, unread, order, examples, hours, notes };
  return { kind: "read", ...file, ...read };
}

async function readAll(people: readonly TableRow[], context: RowContext) {
  const good: GoodRow[] = [];
  const bad: BadRow[] = [];
  const atNight: number[] = [];
  // A file holds few moments, many times over.
  const isNight = memoize((moment) => clinicTime(new Date(moment), context.settings) < night);
  await inTurns(people, (row) => {
    const one = readRow(row, context);
    if ("person" in one) {
      good.push(one);
      if (isNight(one.appointmentAt.toISOString()) && one.calledOff === null)
        atNight.push(one.line);
    } else bad.push({ ...one, cells: row.cells ?? [] });
  });
  return { good, bad, atNight };
}
