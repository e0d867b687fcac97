import { clockParts } from "@/lib/words/clock-parts";
import { fill } from "@/lib/words/fill";
import type { SummaryInput } from "./summary-input";

const dayParts = { day: "numeric", month: "long", year: "numeric" } as const;

const formats = new Map<string, Intl.DateTimeFormat>();

/** A format of dates, made once: making one takes far longer than using it. */
function dateFormat(
  locale: string,
  parts: Intl.DateTimeFormatOptions,
  timeZone: string,
): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, parts, timeZone]);
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...parts, timeZone });
  formats.set(key, format);
  return format;
}

/** The time of day at a moment, on the clock of the locale. */
const timeWords = (at: Date, locale: string, timeZone: string): string =>
  dateFormat(locale, clockParts(locale), timeZone).format(at);

/** A calendar date (YYYY-MM-DD) in words; anything else is given back as it is. */
export function dateWords(date: string, locale: string): string {
  const at = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return date;
  return dateFormat(locale, dayParts, "UTC").format(at);
}

/** The zone as it is called there and then: "BST", or "GMT-3" where the language has no name for it. */
const zoneName = (at: Date, locale: string, timeZone: string): string =>
  dateFormat(locale, { timeZoneName: "short" }, timeZone)
    .formatToParts(at)
    .find(({ type }) => type === "timeZoneName")?.value ?? timeZone;

/**
 * When something was a short while ago (ISO): "at 10:42" by the clinic's clock; where no zone is known,
 * how long ago, which is right everywhere.
 */
export function recentWords(
  moment: string,
  now: Date,
  { content, timeZone }: Pick<SummaryInput, "content" | "timeZone">,
): string {
  const { locale, atTime } = content.summaryWords;
  const at = new Date(moment);
  if (timeZone !== undefined) {
    return fill(atTime, { time: timeWords(at, locale, timeZone) });
  }
  const minutes = Math.max(1, Math.round((now.getTime() - at.getTime()) / 60_000));
  const ago = new Intl.RelativeTimeFormat(locale, { numeric: "always" });
  return minutes < 60
    ? ago.format(-minutes, "minute")
    : ago.format(-Math.round(minutes / 60), "hour");
}

/** A moment (ISO) in words in the summary's time zone, which is named. */
export function momentWords(
  moment: string,
  { content, timeZone = "UTC" }: Pick<SummaryInput, "content" | "timeZone">,
): string {
  const at = new Date(moment);
  if (Number.isNaN(at.getTime())) return moment;
  const { locale, dateTime } = content.summaryWords;
  return fill(dateTime, {
    date: dateFormat(locale, dayParts, timeZone).format(at),
    time: timeWords(at, locale, timeZone),
    zone: zoneName(at, locale, timeZone),
  });
}

/** A moment as the time alone when it is on the same day as one said before it, else in full. */
export function laterMomentWords(
  moment: string,
  before: string | undefined,
  input: Pick<SummaryInput, "content" | "timeZone">,
): string {
  const { locale, atTime } = input.content.summaryWords;
  const { timeZone = "UTC" } = input;
  const [at, then] = [moment, before ?? ""].map((iso) => new Date(iso));
  if (!at || !then || [at, then].some((date) => Number.isNaN(date.getTime()))) {
    return momentWords(moment, input);
  }
  const day = dateFormat(locale, dayParts, timeZone);
  if (day.format(at) !== day.format(then)) return momentWords(moment, input);
  const time = timeWords(at, locale, timeZone);
  return fill(atTime, { time });
}
