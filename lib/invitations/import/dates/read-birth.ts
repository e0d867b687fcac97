import { dateProblem } from "@/lib/form/calendar-date";
import type { RowProblem } from "@/lib/invitations/import/row-problems";
import type { Read } from "@/lib/invitations/typed/read-person";
import type { DateOrder } from "@/lib/settings/countries";
import type { Moment } from "./moment";
import type { DateFault } from "./written-date";

const faults = {
  unread: "birth-unread",
  century: "birth-century",
  weekday: "birth-weekday",
} as const satisfies { readonly [F in DateFault]: RowProblem };

/** A date of birth as YYYY-MM-DD. With it may stand the time that systems write for none. */
export function birthIn(
  moment: Moment | DateFault,
  order: DateOrder,
  today: string,
): Read<string, RowProblem> {
  if (typeof moment === "string") return { problem: faults[moment] };
  const { date, time } = moment;
  // Midnight elsewhere is another day here.
  const isShifted = time !== null && time.offset !== null && time.time !== "00:00";
  const day = isShifted ? null : (date?.date[order] ?? null);
  if (day === null) return { problem: "birth-unread" };
  const problem = dateProblem(day, today);
  if (problem === null) return { value: day };
  return { problem: problem === "dateFuture" ? "birth-future" : "birth-too-old" };
}
