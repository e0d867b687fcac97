import { type Columns, sampleRows } from "@/lib/invitations/import/columns/columns-of";
import type { Field } from "@/lib/invitations/import/columns/fields";
import { orderInHeader } from "@/lib/invitations/import/columns/known-headers";
import { inTurns } from "@/lib/invitations/in-turns";
import type { DateOrder } from "@/lib/settings/countries";
import {
  type BothOrders,
  type DateCell,
  dependsOnOrder,
  type FileOrder,
  judgeOrder,
} from "./date-order";
import type { MomentReader } from "./read-moments";
import { hasShortYearFirst, isMixed, isShortYear } from "./turned-round";

/** A date that depends on the order, and what it is read as (YYYY-MM-DD). */
export type DateExample = {
  readonly cell: string;
  readonly day: string;
  readonly turned: string | null;
};

/** What the dates of a whole file say of how each is read. */
export type FileDates = {
  readonly order: FileOrder;
  readonly examples: readonly DateExample[];
  /** Columns in which a spreadsheet may have turned dates round. */
  readonly mixed: { readonly birth: boolean; readonly appointment: boolean };
  /** Columns whose years of two digits stand first, so that those dates are not read. */
  readonly yearFirst: { readonly birth: boolean; readonly appointment: boolean };
};

const shownExamples = 3;

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

/** Judges the dates of a file together, or gives the two lines that prove both orders. */
export async function judgeDates(
  columns: Columns,
  moments: MomentReader,
  { chosen, country }: { readonly chosen: DateOrder | null; readonly country: DateOrder },
): Promise<FileDates | BothOrders> {
  const dates: { birth: DateCell[]; appointment: DateCell[] } = { birth: [], appointment: [] };
  const yearFirst = { birth: false, appointment: false };
  for (const [field, purpose] of dateFields) {
    const place = columns.places[field];
    if (place === undefined) continue;
    const cells = await datesIn(columns, place, purpose, moments);
    const isYearFirst = hasShortYearFirst(columns.rows.map((row) => row.cells?.[place] ?? ""));
    yearFirst[purpose] ||= isYearFirst;
    dates[purpose].push(...(isYearFirst ? cells.filter(({ cell }) => !isShortYear(cell)) : cells));
  }
  const read = [...dates.birth, ...dates.appointment];
  const unread = await otherDates(columns, moments);
  const order = judgeOrder({ read, unread, named: headerOrder(columns), chosen, country });
  if ("dayFirst" in order) return order;
  const isSheet = columns.facts.kind === "sheet";
  const mixed = {
    birth: isMixed(dates.birth, isSheet),
    appointment: isMixed(dates.appointment, isSheet),
  };
  return { order, examples: examplesOf(read, order.order), mixed, yearFirst };
}
