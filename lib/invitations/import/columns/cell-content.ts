import { hasTime, readMoment } from "@/lib/invitations/import/dates/moment";
import type { Purpose } from "@/lib/invitations/import/dates/written-date";

/** What most cells of a column hold. */
export type Content =
  | "nothing"
  | "email"
  | "date"
  | "time"
  | "date-and-time"
  | "phone"
  | "number"
  | "words";

const email = /^\S+@\S+\.\S+$/;
const phone = /^\+?[\d\s()./-]{6,}$/;
const wholeNumber = /^\d+$/;

/** What one cell looks like. */
export function contentOf(cell: string, purpose: Purpose, today: string): Content {
  if (cell === "") return "nothing";
  if (email.test(cell)) return "email";
  const moment = readMoment(cell, purpose, today);
  if (typeof moment !== "string") {
    if (moment.date === null) return wholeNumber.test(cell) ? "number" : "time";
    if (wholeNumber.test(cell) && cell.length < 6) return "number";
    return hasTime(moment) ? "date-and-time" : "date";
  }
  if (wholeNumber.test(cell)) return "number";
  return phone.test(cell) ? "phone" : "words";
}

/** How many of the cells that are not empty look like one of these; 0 where all are empty. */
export function shareOf(
  cells: readonly string[],
  wanted: readonly Content[],
  today: string,
  purpose: Purpose = "appointment",
): number {
  const filled = cells.filter((cell) => cell !== "");
  const fitting = filled.filter((cell) => wanted.includes(contentOf(cell, purpose, today)));
  return filled.length === 0 ? 0 : fitting.length / filled.length;
}
