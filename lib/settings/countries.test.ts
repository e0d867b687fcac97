import { expect, it } from "vitest";
import { countries, countryCodes, localeFor } from "./countries";

it.each([
  ["AU", "day-first", "h12"],
  ["CA", "month-first", "h12"],
  ["ES", "day-first", "h23"],
  ["EU", "day-first", "h23"],
  ["GB", "day-first", "h23"],
  ["IE", "day-first", "h23"],
  ["MX", "day-first", "h12"],
  ["NZ", "day-first", "h12"],
  ["PR", "month-first", "h12"],
  ["US", "month-first", "h12"],
] as const)("%s writes dates %s on a clock of %s", (code, dateOrder, clock) => {
  expect(countries[code]).toMatchObject({ dateOrder, clock });
});

it.each(countryCodes.flatMap((code) => ["en", "es"].map((language) => [language, code] as const)))(
  "%s in %s keeps the country's clock, and never turns its dates round",
  (language, code) => {
    const locale = localeFor(language, code);
    const parts = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "short" });
    expect(parts.resolvedOptions().hourCycle).toBe(countries[code].clock);
    const order = parts.formatToParts(0).map(({ type }) => type);
    if (countries[code].dateOrder === "day-first") {
      expect(order.indexOf("day")).toBeLessThan(order.indexOf("month"));
    }
  },
);
