import type { Paper } from "./paper";

/** What differs by the country a clinic is in. */
export type Country = {
  readonly emergencyNumber: string;
  readonly paper: Paper;
  /** The order of the three boxes of a date. */
  readonly dateOrder: "day-first" | "month-first";
  /** The region by which `Intl` knows how dates and times are written there. */
  readonly region: string;
};

/** The countries a clinic can choose; their names are in the content. */
export const countries = {
  AU: { emergencyNumber: "000", paper: "a4", dateOrder: "day-first", region: "AU" },
  CA: { emergencyNumber: "911", paper: "letter", dateOrder: "month-first", region: "CA" },
  EU: { emergencyNumber: "112", paper: "a4", dateOrder: "day-first", region: "IE" },
  GB: { emergencyNumber: "999", paper: "a4", dateOrder: "day-first", region: "GB" },
  IE: { emergencyNumber: "112", paper: "a4", dateOrder: "day-first", region: "IE" },
  NZ: { emergencyNumber: "111", paper: "a4", dateOrder: "day-first", region: "NZ" },
  US: { emergencyNumber: "911", paper: "letter", dateOrder: "month-first", region: "US" },
} as const satisfies { readonly [code: string]: Country };

/** A date of birth with numbers, in the order of the three boxes. */
export const exampleDate = { "day-first": "27 3 1960", "month-first": "3 27 1960" } as const;

export type CountryCode = keyof typeof countries;
export const countryCodes = ["AU", "CA", "EU", "GB", "IE", "NZ", "US"] as const;

/** How dates and times are written in a language in a country. */
export const localeFor = (language: string, country: CountryCode): string =>
  `${language}-${countries[country].region}`;
