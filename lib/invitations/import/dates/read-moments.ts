import { type Moment, readMoment } from "./moment";
import { type DateFault, type Purpose, plainText } from "./written-date";
import { readWrittenTime, type WrittenTime } from "./written-time";

/** Reads cells of one file; what stands in many rows is read once. */
export type MomentReader = {
  readonly read: (cell: string, purpose: Purpose) => Moment | DateFault;
  /** The time in a cell of a column of times, which may hold a date as well; null when there is none. */
  readonly time: (cell: string) => WrittenTime | null;
};

/** A reader of cells on a day of the clinic's (YYYY-MM-DD). */
export function momentReader(today: string): MomentReader {
  const known = new Map<string, Moment | DateFault>();
  const read: MomentReader["read"] = (cell, purpose) => {
    const key = `${purpose} ${cell}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const moment = readMoment(cell, purpose, today);
    known.set(key, moment);
    return moment;
  };
  const time: MomentReader["time"] = (cell) => {
    const alone = readWrittenTime(plainText(cell));
    if (alone !== null) return alone;
    const moment = read(cell, "appointment");
    return typeof moment === "string" ? null : moment.time;
  };
  return { read, time };
}
