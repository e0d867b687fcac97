import { memoize } from "./memoize";

/**
 * The parts of a time of day as it is written in a locale: of 12 hours or of 24, as the locale has it or
 * says itself (`-u-hc-h12`). Every time that anybody reads is written with these.
 */
export const clockParts = memoize((locale: string): Intl.DateTimeFormatOptions => {
  const { hourCycle } = new Intl.DateTimeFormat(locale, { hour: "numeric" }).resolvedOptions();
  const padded = hourCycle === "h23" || hourCycle === "h24";
  return { hour: padded ? "2-digit" : "numeric", minute: "2-digit" };
});
