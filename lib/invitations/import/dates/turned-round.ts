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

/** Whether a date in such a column could be another with day and month turned round. */
export function mayBeTurned(moment: Moment, isSheet: boolean): boolean {
  if (!isMachineDate(moment, isSheet)) return false;
  const [, month, day] = (moment.date?.date["day-first"] ?? "").split("-");
  return Number(day) <= 12 && day !== month;
}
