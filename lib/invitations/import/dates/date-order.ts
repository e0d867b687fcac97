import type { DateOrder } from "@/lib/settings/countries";
import type { Moment } from "./moment";

/** A cell of a column with dates, where it stands and what it says. */
export type DateCell = {
  readonly line: number;
  readonly header: string;
  readonly cell: string;
  readonly moment: Moment;
};

/** Where it is seen which order a file is in. */
export type SeenAt = Pick<DateCell, "line" | "header">;

/** The order of day and month in a file, and why it is that one. */
export type FileOrder =
  /** No date depends on it. */
  | { readonly why: "none"; readonly order: DateOrder }
  | { readonly why: "cell" | "unread-column"; readonly order: DateOrder; readonly seenAt: SeenAt }
  | { readonly why: "header"; readonly order: DateOrder; readonly header: string }
  /** Nothing in the file says it: somebody has to. */
  | { readonly why: "country"; readonly order: DateOrder }
  | { readonly why: "chosen"; readonly order: DateOrder };

/** One line proves the one order, and another the other. */
export type BothOrders = { readonly dayFirst: SeenAt; readonly monthFirst: SeenAt };

/** Whether what a cell says depends on the order. */
export const dependsOnOrder = ({ date }: Moment): boolean =>
  date !== null && date.date["day-first"] !== date.date["month-first"];

/** Whether a cell can be read in one order alone, and in which. */
function provenBy({ date }: Moment): DateOrder | null {
  if (date === null) return null;
  const { "day-first": one, "month-first": other } = date.date;
  if (one !== null && other === null) return "day-first";
  return one === null && other !== null ? "month-first" : null;
}

/** The first cell that proves each order. */
export function proofsIn(cells: readonly DateCell[]): { readonly [order in DateOrder]?: DateCell } {
  const proofs: { [order in DateOrder]?: DateCell } = {};
  for (const cell of cells) {
    const order = provenBy(cell.moment);
    if (order !== null) proofs[order] ??= cell;
  }
  return proofs;
}

type Evidence = {
  /** Cells of the columns that are read, and of the others. */
  readonly read: readonly DateCell[];
  readonly unread: readonly DateCell[];
  /** The order that the header of a date's column names. */
  readonly named: { readonly order: DateOrder; readonly header: string } | null;
  /** What staff chose for the whole file. */
  readonly chosen: DateOrder | null;
  readonly country: DateOrder;
};

const seenAt = ({ line, header }: DateCell): SeenAt => ({ line, header });

/** The one order of a whole file, or the two lines that prove that there is none. */
export function judgeOrder(evidence: Evidence): FileOrder | BothOrders {
  const { read, unread, named, chosen, country } = evidence;
  const { "day-first": day, "month-first": month } = proofsIn(read);
  if (day && month) return { dayFirst: seenAt(day), monthFirst: seenAt(month) };
  if (!read.some(({ moment }) => dependsOnOrder(moment))) return { why: "none", order: country };
  if (chosen !== null) return { why: "chosen", order: chosen };
  if (day) return { why: "cell", order: "day-first", seenAt: seenAt(day) };
  if (month) return { why: "cell", order: "month-first", seenAt: seenAt(month) };
  if (named !== null) return { why: "header", ...named };
  const beside = proofsIn(unread);
  const [one, other] = [beside["day-first"], beside["month-first"]];
  const only = one && other ? undefined : (one ?? other);
  if (only === undefined) return { why: "country", order: country };
  const order = one ? "day-first" : "month-first";
  return { why: "unread-column", order, seenAt: seenAt(only) };
}
