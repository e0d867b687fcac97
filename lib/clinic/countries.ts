import type { Paper } from "@/lib/summary/model";

/** What differs by the country a clinic is in. */
export type Country = {
  readonly emergencyNumber: string;
  readonly paper: Paper;
  /** The order of the three boxes of a date. */
  readonly dateOrder: "day-first" | "month-first";
  /** How `Intl` writes dates and times there, in English. */
  readonly locale: string;
};

/** The countries a clinic can choose; their names are in the content. */
export const countries = {
  AU: { emergencyNumber: "000", paper: "a4", dateOrder: "day-first", locale: "en-AU" },
  CA: { emergencyNumber: "911", paper: "letter", dateOrder: "month-first", locale: "en-CA" },
  EU: { emergencyNumber: "112", paper: "a4", dateOrder: "day-first", locale: "en-IE" },
  GB: { emergencyNumber: "999", paper: "a4", dateOrder: "day-first", locale: "en-GB" },
  IE: { emergencyNumber: "112", paper: "a4", dateOrder: "day-first", locale: "en-IE" },
  NZ: { emergencyNumber: "111", paper: "a4", dateOrder: "day-first", locale: "en-NZ" },
  US: { emergencyNumber: "911", paper: "letter", dateOrder: "month-first", locale: "en-US" },
} as const satisfies { readonly [code: string]: Country };

export type CountryCode = keyof typeof countries;
export const countryCodes = ["AU", "CA", "EU", "GB", "IE", "NZ", "US"] as const;
