import { dateProblem } from "@/lib/form/calendar-date";
import type { DateOrder } from "@/lib/settings/countries";

const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/;
const clock = /^(\d{1,2})[:.](\d{2})(?:[:.]00)?\s*([ap])?\.?(?:m\.?)?$/i;
const anyDay = "9999-12-31";

const two = (text: string | undefined): string => (text ?? "").padStart(2, "0");

/**
 * A day as it is written in a file, as YYYY-MM-DD: year first, or in the order given. Null when it
 * cannot be read so; a month of 13 is never taken for a day.
 */
export function readDate(text: string, order: DateOrder): string | null {
  const first = yearFirst.exec(text);
  const last = yearLast.exec(text);
  let day: string;
  if (first) day = `${first[1]}-${two(first[2])}-${two(first[3])}`;
  else if (last && order === "day-first") day = `${last[3]}-${two(last[2])}-${two(last[1])}`;
  else if (last) day = `${last[3]}-${two(last[1])}-${two(last[2])}`;
  else return null;
  return dateProblem(day, anyDay) === "date" ? null : day;
}

/** A time of day as it is written in a file, as HH:MM: of 24 hours, or of 12 with am or pm. */
export function readTime(text: string): string | null {
  const parts = clock.exec(text.trim());
  if (!parts) return null;
  const half = parts[3]?.toLowerCase();
  const hour = Number(parts[1]);
  if (Number(parts[2]) > 59 || hour > 23) return null;
  if (half === undefined) return `${two(parts[1])}:${parts[2]}`;
  if (hour < 1 || hour > 12) return null;
  return `${two(String((hour % 12) + (half === "p" ? 12 : 0)))}:${parts[2]}`;
}
