import { settingsWords } from "@/content/words/en/staff/settings";
import { countryCodes } from "@/lib/settings/countries";

const names = settingsWords.countries;

/** The countries a clinic can be in, by their names. */
export const countryOptions = countryCodes
  .map((value) => ({ value, label: names[value] }))
  .toSorted((one, other) => one.label.localeCompare(other.label, "en"));
