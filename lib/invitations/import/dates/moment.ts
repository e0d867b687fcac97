import {
  type DateAndRest,
  type DateFault,
  type Purpose,
  plainText,
  readWritten,
} from "./written-date";
import { byMachine, readWrittenTime, type WrittenTime } from "./written-time";

/** What one cell says of a date and a time of day; either may be missing. */
export type Moment = {
  readonly date: Omit<DateAndRest, "rest"> | null;
  readonly time: WrittenTime | null;
};

const joint = /^(?: ?, ?| ?- ?(?=\d)| ?t(?=\d)| )*(?:at |@ ?|a las? )?/;
const timeFirst = /^(?<time>\d{1,2}(?:[:.h]\d{2}){1,2}(?: ?[ap]\.? ?m\.?)?)[ ,]+(?<date>.+)$/;

/** How old somebody is, which some systems write behind a birth date. */
const age = / ?(?:\(\d{1,3}\)|[([]?\b\d{1,3} ?(?:y|yrs?|yo|years?(?: old)?|anos?)\.?[)\]]?)$/;

/** What a cell says, all of it, or why that is no date and no time. `today` is the clinic's. */
export function readMoment(cell: string, purpose: Purpose, today: string): Moment | DateFault {
  const text = plainText(cell).replace(age, "");
  const written = readWritten(text, purpose, today);
  if (typeof written !== "string") {
    const { date, form, rest } = written;
    const behind = rest.replace(joint, "").trim();
    if (behind === "") return { date: { date, form }, time: null };
    const time = readWrittenTime(behind, rest.startsWith("t"));
    if (time === null) return "unread";
    // A count of days has its time in it.
    const isCounted = form === "serial";
    return { date: { date, form }, time: isCounted ? { ...time, ...byMachine } : time };
  }
  if (written !== "unread") return written;
  const alone = readWrittenTime(text);
  if (alone !== null) return { date: null, time: alone };
  const parts = timeFirst.exec(text)?.groups;
  if (parts === undefined) return "unread";
  const time = readWrittenTime(parts["time"] ?? "");
  const later = readWritten(parts["date"] ?? "", purpose, today);
  if (time === null) return "unread";
  if (typeof later === "string") return later;
  return later.rest === "" ? { date: { date: later.date, form: later.form }, time } : "unread";
}

/** Whether a moment has a time that says anything: midnight is what systems write for none. */
export const hasTime = ({ time }: Moment): boolean => time !== null && time.time !== "00:00";
