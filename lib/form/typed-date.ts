import { plainDigits } from "./typed-number";

/** A date as it was typed in three boxes. */
export type DateBoxes = { readonly day: string; readonly month: string; readonly year: string };

const days = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, 15)));

const letters = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/[\p{M}.]/gu, "")
    .trim()
    .toLowerCase();

/** The month, from 1, whose name begins with what was typed, three letters or more of it. */
function namedMonth(typed: string, languages: readonly string[]): number | undefined {
  const start = letters(typed);
  if ([...start].length < 3) return undefined;
  const found = languages.flatMap((language) => {
    const { format } = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" });
    return days.flatMap((day, at) => (letters(format(day)).startsWith(start) ? [at + 1] : []));
  });
  const [first] = found;
  return new Set(found).size === 1 ? first : undefined;
}

const padded = (text: string, length: number): string =>
  plainDigits(text).trim().padStart(length, "0");

/**
 * The date in three boxes as YYYY-MM-DD, as far as it can be read: digits of any script, and the month by
 * its name in any of the languages, short or long. Undefined when nothing was typed.
 */
export function typedDate(
  { day, month, year }: DateBoxes,
  languages: readonly string[],
): string | undefined {
  if ([day, month, year].every((part) => part.trim() === "")) return undefined;
  const named = namedMonth(month, languages)?.toString() ?? month;
  return `${padded(year, 4)}-${padded(named, 2)}-${padded(day, 2)}`;
}

/** A date with the century that its year in two digits can only mean, before today; else as it is. */
export function withCentury(date: string, today: string): string {
  const [, short] = /^00(\d\d)-/.exec(date) ?? [];
  return short === undefined || short <= today.slice(2, 4) ? date : `19${date.slice(2)}`;
}
