import { dateProblem } from "@/lib/form/calendar-date";
import { plainDigits } from "@/lib/form/typed-number";
import type { DateOrder } from "@/lib/settings/countries";
import { namedMonth, withoutWeekday } from "./date-words";

/** What a date is for: births are in the past, appointments in this century. */
export type Purpose = "birth" | "appointment";

/** What a text says under each order of day and month (YYYY-MM-DD); null where it says nothing. */
export type WrittenDate = { readonly [order in DateOrder]: string | null };

/** A date at the beginning of a text, and what stands behind it. */
export type DateAndRest = {
  readonly date: WrittenDate;
  /** Whether a machine wrote it as a number of days, or year first: a spreadsheet may have turned it round. */
  readonly form: "year-first" | "serial" | "ordered" | "named";
  readonly rest: string;
};

/** Why a date is not read. */
export type DateFault = "unread" | "century" | "weekday";

const anyDay = "9999-12-31";
/** Nobody who is older than this fills in a form. */
const oldest = 115;

const pad = (value: number, length = 2): string => String(value).padStart(length, "0");

const dayOf = (year: number, month: number, day: number): string | null => {
  const text = `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
  const problem = dateProblem(text, anyDay);
  return problem === "date" ? null : text;
};

/** The whole year that was meant; null where two digits of a birth could mean two centuries. */
function wholeYear(written: string, purpose: Purpose, today: string): number | null {
  const year = Number(written.replace("'", ""));
  if (written.replace("'", "").length === 4) return year;
  const thisYear = Number(today.slice(0, 4));
  const century = thisYear - (thisYear % 100);
  if (purpose === "appointment") return century + year;
  const [recent, old] = [century + year, century - 100 + year];
  if (recent > thisYear) return old;
  return thisYear - old > oldest ? recent : null;
}

const certain = (day: string | null): WrittenDate => ({ "day-first": day, "month-first": day });

type Parts = { readonly [name: string]: string | undefined };
type Form = {
  readonly pattern: RegExp;
  readonly form: DateAndRest["form"];
  readonly read: (parts: Parts, year: (written: string) => number) => WrittenDate;
};

const number = (text: string | undefined): number => Number(text ?? Number.NaN);
const month = (text: string | undefined): number => namedMonth(text ?? "") ?? Number.NaN;
const ordinal = "(?:st|nd|rd|th|º|ª|°|o)?";
const gap = "[-/. ,]*";
const separator = " ?[-/.] ?| ";

const yearFirst: Form["read"] = ({ y, m, d }) => certain(dayOf(number(y), number(m), number(d)));
const dayAndMonth: Form["read"] = ({ a, b, y = "" }, year) => ({
  "day-first": dayOf(year(y), number(b), number(a)),
  "month-first": dayOf(year(y), number(a), number(b)),
});
const named: Form["read"] = ({ d, w, y = "" }, year) =>
  certain(dayOf(year(y), month(w), number(d)));

/** The forms a date is written in; each stands at the beginning of a text, before a time or nothing. */
const forms: readonly Form[] = [
  {
    pattern: /^(?<y>\d{4})(?<s>[-/. ])(?<m>\d{1,2})\k<s>(?<d>\d{1,2})(?!\d)/,
    form: "year-first",
    read: yearFirst,
  },
  {
    pattern: /^(?<y>(?:19|20)\d\d)(?<m>0[1-9]|1[0-2])(?<d>[0-3]\d)(?=\d{4}(?:\d\d)?(?:\D|$)|\D|$)/,
    form: "year-first",
    read: yearFirst,
  },
  {
    pattern: /^(?<a>\d{1,2})(?<b>\d{2})(?<y>(?:19|20)\d\d)(?!\d)/,
    form: "ordered",
    read: dayAndMonth,
  },
  {
    pattern: new RegExp(
      `^(?<a>\\d{1,2})(?<s>${separator})(?<b>\\d{1,2})\\k<s>(?<y>\\d{4}|'?\\d{2})(?![\\d:])`,
    ),
    form: "ordered",
    read: dayAndMonth,
  },
  {
    pattern: new RegExp(
      `^(?<d>\\d{1,2})${ordinal}${gap}(?:de |of )?(?<w>\\p{L}{3,})${gap}(?:del? )?(?<y>\\d{4}|'?\\d{2})(?![\\d:])`,
      "u",
    ),
    form: "named",
    read: named,
  },
  {
    pattern: new RegExp(
      `^(?<w>\\p{L}{3,})${gap}(?<d>\\d{1,2})${ordinal}[-/. ,]+(?:del? )?(?<y>\\d{4}|'?\\d{2})(?![\\d:])`,
      "u",
    ),
    form: "named",
    read: named,
  },
  {
    pattern: new RegExp(`^(?<y>\\d{4})${gap}(?<w>\\p{L}{3,})${gap}(?<d>\\d{1,2})(?!\\d)`, "u"),
    form: "named",
    read: named,
  },
];

/** The first day of spreadsheets' count, wrong leap day of 1900 included. */
const firstSerial = Date.UTC(1899, 11, 30);
const serial = /^(?<n>\d{4,5})(?:[.,](?<f>\d+))?$/;
/** A year alone, which is no day: as a count of days it would be in 1905. */
const yearAlone = /^(?:19|20)\d\d$/;
const minutesOfDay = 1440;

/** A count of days since 1900, as a spreadsheet shows a date it was not told is one. */
function serialDate(text: string): DateAndRest | null {
  const parts = serial.exec(text)?.groups;
  if (parts === undefined || yearAlone.test(text)) return null;
  const days = Number(parts["n"]);
  const minutes = Math.round(Number(`0.${parts["f"] ?? 0}`) * minutesOfDay);
  const at = new Date(firstSerial + days * 86_400_000 + minutes * 60_000).toISOString();
  const rest = minutes === 0 ? "" : at.slice(11, 16);
  return { date: certain(at.slice(0, 10)), form: "serial", rest };
}

/** A text as dates are looked for in it: digits of every script plain, without accents and case. */
export const plainText = (text: string): string =>
  plainDigits(text)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[‐‑‒–—−]/g, "-")
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, " ")
    .trim();

const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** A date with a weekday is the one that falls on it. */
function onWeekday(date: WrittenDate, weekday: number | null): WrittenDate {
  if (weekday === null) return date;
  const kept = (day: string | null) => (day !== null && weekdayOf(day) === weekday ? day : null);
  return { "day-first": kept(date["day-first"]), "month-first": kept(date["month-first"]) };
}

/** The date a plain text begins with, in whichever order, or why there is none. `today` is the clinic's. */
export function readWritten(
  text: string,
  purpose: Purpose,
  today: string,
): DateAndRest | DateFault {
  const { weekday, rest: bare } = withoutWeekday(text);
  const counted = serialDate(bare);
  if (counted !== null) return counted;
  for (const { pattern, form, read } of forms) {
    const parts = pattern.exec(bare);
    if (parts?.groups === undefined) continue;
    let doubtful = false;
    const date = read(parts.groups, (written) => {
      const whole = wholeYear(written, purpose, today);
      doubtful = whole === null;
      return whole ?? Number.NaN;
    });
    if (doubtful) return "century";
    const { "day-first": one, "month-first": other } = date;
    if (one === null && other === null) return "unread";
    const fitting = onWeekday(date, weekday);
    if (fitting["day-first"] === null && fitting["month-first"] === null) return "weekday";
    return { date: fitting, form, rest: bare.slice(parts[0].length) };
  }
  return "unread";
}
