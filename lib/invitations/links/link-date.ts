import { dateProblem } from "@/lib/form/calendar-date";
import { type DateBoxes, typedDate, withCentury } from "@/lib/form/typed-date";

/**
 * The date of birth typed in three boxes, as YYYY-MM-DD, or what is wrong with it as the key of its
 * message. Names of months are read in these languages.
 */
export function readTypedDate(
  typed: DateBoxes,
  today: string,
  languages: readonly string[],
): { readonly date: string } | { readonly problem: "date" | "dateFuture" | "dateTooOld" } {
  const date = withCentury(typedDate(typed, languages) ?? "", today);
  const problem = dateProblem(date, today);
  return problem === null ? { date } : { problem };
}
