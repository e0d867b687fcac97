import { localeFor } from "@/lib/settings/countries";
import type { ClinicSettings } from "@/lib/settings/settings";

type Place = Pick<ClinicSettings, "timeZone" | "country">;

/** The day and time of an appointment, as the clinic's clock shows it. */
export const appointmentWords = (moment: Date, language: string, place: Place): string =>
  new Intl.DateTimeFormat(localeFor(language, place.country), {
    dateStyle: "full",
    timeStyle: "short",
    timeZone: place.timeZone,
  }).format(moment);

/** The last day on which a link that ends at `end` still works. */
export const lastDayWords = (end: Date, language: string, place: Place): string =>
  new Intl.DateTimeFormat(localeFor(language, place.country), {
    dateStyle: "full",
    timeZone: place.timeZone,
  }).format(end.getTime() - 1);
