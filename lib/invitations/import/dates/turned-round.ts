import { type DateCell, dependsOnOrder } from "./date-order";
import type { Moment } from "./moment";

/**
 * Whether a spreadsheet may have turned dates of a column round: it made dates of those it could read in
 * its own order, and left the others as text.
 */
export const isMixed = (cells: readonly Pick<DateCell, "moment">[], isSheet: boolean): boolean =>
  cells.some(({ moment }) => isMachineDate(moment, isSheet)) &&
  cells.some(({ moment }) => moment.date?.form === "ordered" && dependsOnOrder(moment));

/** Whether a spreadsheet made a date of this cell: a count of days, or a date cell of a workbook. */
function isMachineDate({ date }: Moment, isSheet: boolean): boolean {
  return date?.form === "serial" || (isSheet && date?.form === "year-first");
}

const shortYear = /^\d{1,2}([-/.])\d{1,2}\1\d{2}(?!\d)/;
const shortYearFirst = /^(?:3[2-9]|[4-9]\d)([-/.])\d{2}\1\d{2}(?!\d)/;

/** Whether a column has the year first in two digits: then "12-03-27" in it is no day in March. */
export const hasShortYearFirst = (cells: readonly string[]): boolean =>
  cells.some((cell) => shortYearFirst.test(cell));

/** Whether a date's year is written in two digits, wherever it stands. */
export const isShortYear = (cell: string): boolean => shortYear.test(cell);

/** Whether a date in such a column could be another with day and month turned round. */
export function mayBeTurned(moment: Moment, isSheet: boolean): boolean {
  if (!isMachineDate(moment, isSheet)) return false;
  const [, month, day] = (moment.date?.date["day-first"] ?? "").split("-");
  return Number(day) <= 12 && day !== month;
}
