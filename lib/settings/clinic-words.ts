import { clockParts } from "@/lib/words/clock-parts";
import { memoize } from "@/lib/words/memoize";
import { clinicDay } from "./clinic-time";
import { localeFor } from "./countries";
import type { ClinicSettings } from "./settings";

type Place = Pick<ClinicSettings, "timeZone" | "country">;

/** The clinic's side is in English alone. */
const staffLanguage = "en";

/** Making a format takes far longer than using it, and a page of the desk says hundreds of times. */
const formatOf = memoize((key: string) => {
  const [locale, options] = JSON.parse(key) as [string, Intl.DateTimeFormatOptions];
  return new Intl.DateTimeFormat(locale, options);
});

const format = (
  moment: Date,
  { country, timeZone }: Place,
  parts: Intl.DateTimeFormatOptions,
  language = staffLanguage,
): string => {
  const options = { ...parts, timeZone };
  return formatOf(JSON.stringify([localeFor(language, country), options])).format(moment);
};

const dayParts = { day: "numeric", month: "long", year: "numeric" } as const;

/** The clinic's day at a moment, with its weekday, as it is written in its country; for staff in English. */
export const dayWords = (moment: Date, place: Place, language?: string): string =>
  format(moment, place, { weekday: "long", ...dayParts }, language);

/** The clinic's time at a moment, in 12 hours or in 24 as its country has them. */
export const timeWords = (moment: Date, place: Place, language = staffLanguage): string =>
  format(moment, place, clockParts(localeFor(language, place.country)), language);

/** An hour of the day, from 0 to 23, as staff of a country write it. */
export const hourWords = (hour: number, country: Place["country"]): string =>
  timeWords(new Date(Date.UTC(2026, 0, 1, hour)), { country, timeZone: "UTC" });

/** The clinic's time at a moment with the zone's name then, which tells the two of a doubled hour apart. */
export const exactTimeWords = (moment: Date, place: Place): string =>
  format(moment, place, {
    ...clockParts(localeFor(staffLanguage, place.country)),
    timeZoneName: "short",
  });

/** The clinic's day and time at a moment, with the zone's name then. */
export const exactMomentWords = (moment: Date, place: Place): string =>
  `${dayWords(moment, place)}, ${exactTimeWords(moment, place)}`;

/** The clinic's day and time at a moment. */
export const momentWords = (moment: Date, place: Place): string =>
  `${dayWords(moment, place)}, ${timeWords(moment, place)}`;

/** The last day on which what ends at a moment still holds. */
export const lastDayWords = (end: Date, place: Place): string =>
  dayWords(new Date(end.getTime() - 1), place);

/** So many days, for staff: "1 day", "21 days". */
export const daysWords = (days: number): string =>
  new Intl.NumberFormat(staffLanguage, {
    style: "unit",
    unit: "day",
    unitDisplay: "long",
  }).format(days);

/** The clinic's day at a moment in few letters, for a table. */
export const shortDayWords = (moment: Date, place: Place): string =>
  format(moment, place, { ...dayParts, month: "short" });

/** A date of birth (YYYY-MM-DD), the month in letters so that it cannot be taken for the day. */
export const birthWords = (date: string, { country }: Pick<Place, "country">): string =>
  format(
    new Date(`${date}T00:00:00Z`),
    { country, timeZone: "UTC" },
    {
      ...dayParts,
      month: "short",
    },
  );

/** Whether a moment is on the clinic's today. */
export const isToday = (moment: Date, now: Date, place: Place): boolean =>
  clinicDay(moment, place) === clinicDay(now, place);
