import { localeFor } from "@/lib/settings/countries";
import type { ClinicSettings } from "@/lib/settings/settings";
import { clockParts } from "@/lib/words/clock-parts";

type Place = Pick<ClinicSettings, "timeZone" | "country">;

const dayParts = { weekday: "long", day: "numeric", month: "long", year: "numeric" } as const;

/** The day and time of an appointment, as the clinic's clock shows it. */
export function appointmentWords(moment: Date, language: string, place: Place): string {
  const locale = localeFor(language, place.country);
  const { timeZone } = place;
  const parts = { ...dayParts, ...clockParts(locale), timeZone };
  return new Intl.DateTimeFormat(locale, parts).format(moment);
}

/** The last day on which a link that ends at `end` still works. */
export const lastDayWords = (end: Date, language: string, { timeZone, country }: Place): string =>
  new Intl.DateTimeFormat(localeFor(language, country), { ...dayParts, timeZone }).format(
    end.getTime() - 1,
  );
