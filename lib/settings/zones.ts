import { type CountryCode, countries } from "./countries";

/** The countries of Europe that are not named one by one. */
const elsewhereInEurope = [
  ...["AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "FI", "FR", "GR", "HR", "HU", "IS"],
  ...["IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK"],
];

/** `Intl` knows the zones of a region in most runtimes; TypeScript's types do not know that yet. */
type KnowsZones = Intl.Locale & { readonly getTimeZones?: () => readonly string[] | undefined };

const zonesOfRegion = (region: string): readonly string[] => {
  const locale: KnowsZones = new Intl.Locale(`und-${region}`);
  return locale.getTimeZones?.() ?? [];
};

/** Whether there is a time zone of this name. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).format(0) !== "";
  } catch {
    return false;
  }
}

/** A zone by its one name: many have several. */
const canonical = (timeZone: string): string =>
  new Intl.DateTimeFormat("en", { timeZone }).resolvedOptions().timeZone;

/** The time zones of a country; none where the runtime does not know them. */
export function zonesOf(code: CountryCode): readonly string[] {
  const regions = code === "EU" ? elsewhereInEurope : [countries[code].region];
  return [...new Set(regions.flatMap(zonesOfRegion).map(canonical))].toSorted();
}

/** The zone of a country that has one alone. */
export function onlyZone(code: CountryCode): string | undefined {
  const [first, ...others] = zonesOf(code);
  return others.length === 0 ? first : undefined;
}

/** Whether a clinic's clock is that of another country than its own. Nothing is held against what is not known. */
export function zoneIsElsewhere(code: CountryCode, timeZone: string): boolean {
  const zones = zonesOf(code);
  return zones.length > 0 && !zones.includes(canonical(timeZone));
}
