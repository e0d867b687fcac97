import { dateProblem } from "@/lib/form/calendar-date";

/** A date of birth as it was typed in three boxes. */
export type TypedDate = { readonly day: string; readonly month: string; readonly year: string };

const number = /^\s*(\d{1,4})\s*$/;
const digits = (text: string, width: number): string =>
  number.exec(text)?.[1]?.padStart(width, "0") ?? "";

/** The date typed, as YYYY-MM-DD, or what is wrong with it as the key of its message. */
export function readTypedDate(
  { day, month, year }: TypedDate,
  today: string,
): { readonly date: string } | { readonly problem: "date" | "dateFuture" | "dateTooOld" } {
  const date = `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
  const problem = dateProblem(date, today);
  return problem === null ? { date } : { problem };
}
