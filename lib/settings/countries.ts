import { memoize } from "@/lib/words/memoize";
import type { Paper } from "./paper";

/** The order of day and month in a date of numbers. */
export type DateOrder = "day-first" | "month-first";

/** What differs by the country a clinic is in. */
export type Country = {
  readonly emergencyNumber: string;
  readonly paper: Paper;
  /** The region by which `Intl` knows how dates and times are written there. */
  readonly region: string;
  /** The order of the three boxes of a date. */
  readonly dateOrder: DateOrder;
  /** The clock of 12 hours or of 24. */
  readonly clock: "h12" | "h23";
};

/** The order in which a locale writes day and month. */
function orderIn(locale: string): DateOrder {
  const parts = new Intl.DateTimeFormat(locale).formatToParts(0).map(({ type }) => type);
  return parts.indexOf("day") < parts.indexOf("month") ? "day-first" : "month-first";
}

/** A country whose dates and clock are those that `Intl` knows of its region, in its main language. */
function country(emergencyNumber: string, paper: Paper, region: string): Country {
  const { language } = new Intl.Locale(`und-${region}`).maximize();
  const locale = `${language}-${region}`;
  const { hourCycle } = new Intl.DateTimeFormat(locale, { hour: "numeric" }).resolvedOptions();
  const clock = hourCycle === "h12" || hourCycle === "h11" ? "h12" : "h23";
  return { emergencyNumber, paper, region, dateOrder: orderIn(locale), clock };
}

export const countryCodes = ["AU", "CA", "ES", "EU", "GB", "IE", "MX", "NZ", "PR", "US"] as const;
export type CountryCode = (typeof countryCodes)[number];

/** The countries a clinic can choose; their names are in the content. */
export const countries: { readonly [code in CountryCode]: Country } = {
  AU: country("000", "a4", "AU"),
  CA: country("911", "letter", "CA"),
  ES: country("112", "a4", "ES"),
  EU: country("112", "a4", "IE"),
  GB: country("999", "a4", "GB"),
  IE: country("112", "a4", "IE"),
  MX: country("911", "letter", "MX"),
  NZ: country("111", "a4", "NZ"),
  PR: country("911", "letter", "PR"),
  US: country("911", "letter", "US"),
};

/** A date of birth with numbers, in the order of the three boxes. */
export const exampleDate = { "day-first": "27 3 1960", "month-first": "3 27 1960" } as const;

function findLocale(language: string, { region, dateOrder, clock }: Country): string {
  const own = `${language}-${region}`;
  const isTurned = dateOrder === "day-first" && orderIn(own) === "month-first";
  const locale = isTurned ? `${language}-150` : own;
  const { hourCycle } = new Intl.DateTimeFormat(locale, { hour: "numeric" }).resolvedOptions();
  return hourCycle === clock ? locale : `${locale}-u-hc-${clock}`;
}

const localesOf = memoize((language: string) =>
  memoize((code: string) => findLocale(language, countries[code as CountryCode])),
);

/**
 * How dates and times are written in a language in a country. A language that `Intl` does not know there
 * would bring the order and the clock of another country with it.
 */
export const localeFor = (language: string, code: CountryCode): string => localesOf(language)(code);
