import { countries } from "@/lib/clinic/countries";
import type { ClinicSettings } from "@/lib/clinic/settings";

type Place = Pick<ClinicSettings, "timeZone" | "country">;

/** How dates are written in a language in the country the clinic is in. */
const localeFor = (language: string, { country }: Place): string => {
  const { region } = new Intl.Locale(countries[country].locale);
  return region === undefined ? language : `${language}-${region}`;
};

/** The day and time of an appointment, as the clinic's clock shows it. */
export const appointmentWords = (moment: Date, language: string, place: Place): string =>
  new Intl.DateTimeFormat(localeFor(language, place), {
    dateStyle: "full",
    timeStyle: "short",
    timeZone: place.timeZone,
  }).format(moment);

/** The last day on which a link that ends at `end` still works. */
export const lastDayWords = (end: Date, language: string, place: Place): string =>
  new Intl.DateTimeFormat(localeFor(language, place), {
    dateStyle: "full",
    timeZone: place.timeZone,
  }).format(end.getTime() - 1);
