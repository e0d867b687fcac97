/** The clock that times are written by: of 12 hours or of 24. */
export type Hours = 12 | 24;

/** A time of day as it is written, with its distance from UTC in minutes where that is said. */
export type WrittenTime = {
  /** HH:MM */
  readonly time: string;
  readonly offset: number | null;
  /** The clock that it shows the file to be written by. */
  readonly shows: Hours | null;
  /** Whether it is the same time by either clock. */
  readonly isSure: boolean;
};

const pad = (value: number): string => String(value).padStart(2, "0");

const offset = "[+-](?:0\\d|1[0-4])(?::?[0-5]\\d)?";
const zone = `(?<zone>z|utc|gmt|${offset})?`;
const half = "(?<half>[ap])?\\.? ?(?:m\\.?)?";
const unit = "(?<unit>h|hs|hrs?|hours?|horas?)?\\.?";
const patterns: readonly RegExp[] = [
  `^(?<h>\\d{1,2})(?<sign>[:.h])(?<m>\\d{2})(?:[:.](?<s>\\d{2})(?:[.,]\\d+)?)? ?(?:${half}|${unit}) ?${zone}$`,
  `^(?<h>\\d{1,2}) ?(?<half>[ap])\\.? ?m\\.?$`,
  `^(?<h>\\d{1,2}) ?(?<unit>h|hs|hrs?|hours?|horas?)\\.?$`,
  `^(?<h>\\d{1,2})(?<m>\\d{2})(?<s>\\d{2})?(?:[.,]\\d+)? ?(?:${half}|${unit}) ?${zone}$`,
].map((pattern) => new RegExp(pattern));

/** From one time to another: "10:00-11:00" is an hour long, and no time eleven hours behind UTC. */
const span = /^(?<from>\d[^-]*?) ?(?:-|\bto\b|\ba\b|\buntil\b) ?(?<to>\d.*)$/;

function offsetIn(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (!/\d/.test(text)) return 0;
  const digits = text.slice(1).replace(":", "").padEnd(4, "0");
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  return text.startsWith("-") ? -minutes : minutes;
}

const fraction = /^0?[.,](?<f>\d+)$/;

/** A part of a day, as a spreadsheet shows a time it was not told is one: only where it is one. */
function partOfDay(text: string): string | null {
  const digits = fraction.exec(text)?.groups?.["f"];
  if (digits === undefined) return null;
  const minutes = Number(`0.${digits}`) * 1440;
  const whole = Math.round(minutes);
  // "0.30" is half past midnight to some; a spreadsheet writes a part of a day in many digits.
  const isExact = Math.abs(minutes - whole) < 0.01 && (whole % 5 === 0 || digits.length > 3);
  return isExact ? `${pad(Math.floor(whole / 60))}:${pad(whole % 60)}` : null;
}

/** The beginning of a span of time; null where it is none, or where "pm" may be of both its ends. */
function beginningOf(text: string): WrittenTime | null {
  const parts = span.exec(text)?.groups;
  const [from, to] = [parts?.["from"] ?? "", parts?.["to"] ?? ""].map(timeIn);
  if (!from || !to || from.offset !== null || to.offset !== null) return null;
  const isMarked = /[ap]\.? ?m?\.?$/.test(parts?.["from"] ?? "");
  const isEndMarked = /[ap]\.? ?m?\.?$/.test(parts?.["to"] ?? "");
  if (isMarked !== isEndMarked || from.time >= to.time) return null;
  return { ...from, shows: from.shows ?? to.shows };
}

function timeIn(text: string): WrittenTime | null {
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.groups;
    if (found === undefined) continue;
    const [hour, minute, second] = [found["h"], found["m"] ?? "0", found["s"] ?? "0"].map(Number);
    if (hour === undefined || hour > 23 || Number(minute) > 59 || Number(second) > 59) return null;
    const side = found["half"];
    if (side !== undefined && (hour === 0 || hour > 12)) return null;
    const full = side === undefined ? hour : (hour % 12) + (side === "p" ? 12 : 0);
    const time = `${pad(full)}:${pad(Number(minute))}`;
    return { time, offset: offsetIn(found["zone"]), ...clockIn(text, hour, found) };
  }
  return null;
}

/** Which clock a time is written by, as far as it shows: a nought before the hour is no sign of am. */
function clockIn(
  text: string,
  hour: number,
  { half: side, s, unit: named, sign }: { readonly [name: string]: string | undefined },
): Pick<WrittenTime, "shows" | "isSure"> {
  if (side !== undefined) return { shows: 12, isSure: true };
  const isSure = hour === 0 || hour > 12;
  const isWhole = text.startsWith("0") || [s, named].some(Boolean) || sign === "h";
  return { shows: isSure || isWhole ? 24 : null, isSure };
}

/** What a machine wrote needs no clock told, and tells none of what is written beside it. */
export const byMachine = { shows: null, isSure: true } as const;

/**
 * The time that a plain text says and nothing else: of 24 hours, or of 12 with am or pm; null when it
 * says none. Of a span it is the beginning; seconds are left off. `isIso`: it stands behind a date and a T,
 * as it may do in the text too.
 */
export function readWrittenTime(text: string, isIso = false): WrittenTime | null {
  const part = partOfDay(text);
  if (part !== null) return { time: part, offset: null, ...byMachine };
  if (isIso || /^t\d/.test(text)) {
    const time = timeIn(text.replace("t", ""));
    return time && { ...time, ...byMachine };
  }
  const hasSeconds = /\d[:.]\d{2}[:.]\d{2}|^\d{6}/.test(text);
  return (hasSeconds ? null : beginningOf(text)) ?? timeIn(text);
}
