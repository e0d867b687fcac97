import type { YearWords } from "@/lib/words/year-words";

/** A time in years, from its beginning to its end: May 2026 is 2026.33 to 2026.42. */
export type Years = { readonly from: number; readonly to: number };

const monthDays = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, 15)));

/** "may", "september", "sept", "mayo": the month's place in the year, from 0. */
function monthPlaces({ months, shortMonths }: YearWords): readonly (readonly [string, number])[] {
  const named = (["long", "short"] as const).flatMap((month) => {
    const words = new Intl.DateTimeFormat(months, { month, timeZone: "UTC" });
    return monthDays.map(
      (day, at) => [words.format(day).replace(".", "").toLowerCase(), at] as const,
    );
  });
  return [...named, ...Object.entries(shortMonths)];
}

const year = "(?:19|20)\\d\\d";
const alone = new RegExp(`(?<!\\d)${year}(?!\\d)`, "g");
const numbersThenYear = new RegExp(`(?<!\\d)(?:\\d{1,2}[./-])?(\\d{1,2})[./-](${year})(?!\\d)`);
const isoDay = new RegExp(`(?<!\\d)(${year})-(\\d\\d)-\\d\\d(?!\\d)`);

/** What a text is read by, made once from the words of all languages. */
type Reader = {
  readonly monthOf: ReadonlyMap<string, number>;
  readonly wordThenYear: RegExp;
  readonly decades: readonly RegExp[];
  readonly stillSo: RegExp;
};

function makeReader(languages: readonly YearWords[]): Reader {
  const between = languages.flatMap(({ beforeYear }) => beforeYear).join("|");
  return {
    monthOf: new Map(languages.flatMap(monthPlaces)),
    wordThenYear: new RegExp(`(\\p{L}+)\\.?,?\\s+(?:(?:${between})\\s+)?(${year})(?!\\d)`, "iu"),
    decades: languages.flatMap(({ decades }) => decades.map((one) => new RegExp(one, "i"))),
    stillSo: new RegExp(languages.flatMap(({ stillSo }) => stillSo).join("|"), "i"),
  };
}

const readers = new WeakMap<readonly YearWords[], Reader>();

function readerOf(languages: readonly YearWords[]): Reader {
  const reader = readers.get(languages) ?? makeReader(languages);
  readers.set(languages, reader);
  return reader;
}

const monthOfYear = (at: number, inYear: string): Years => {
  const from = Number(inYear) + at / 12;
  return { from, to: from + 1 / 12 };
};

/** The month in a text that names one with its year. */
function readMonth(text: string, { monthOf, wordThenYear }: Reader): Years | null {
  const named = wordThenYear.exec(text);
  const at = monthOf.get((named?.[1] ?? "").toLowerCase());
  if (named?.[2] !== undefined && at !== undefined) return monthOfYear(at, named[2]);
  const [, isoYear, isoMonth] = isoDay.exec(text) ?? [];
  const [, written, writtenYear] = numbersThenYear.exec(text) ?? [];
  const month = Number(isoMonth ?? written) - 1;
  const inYear = isoYear ?? writtenYear;
  return inYear !== undefined && month >= 0 && month < 12 ? monthOfYear(month, inYear) : null;
}

function readDecade(text: string, { decades }: Reader): Years | null {
  for (const pattern of decades) {
    const found = pattern.exec(text)?.[1];
    if (found === undefined) continue;
    const from = found.length === 2 ? 1900 + Number(found) : Number(found);
    return { from, to: from + 10 };
  }
  return null;
}

/**
 * When something was, as far as a text says it with a year: "2024", "May 2026", "9/2026",
 * "about 2019", "2018 to 2020", "since 2018", "the 1990s". Null when no year can be read, or one
 * after `now`, a time in years: what is read must not be guessed. Seasons say no month, since they
 * differ by hemisphere. `words` are those of every language: people write in whichever they like.
 */
export function readYears(raw: string, now: number, words: readonly YearWords[]): Years | null {
  const reader = readerOf(words);
  const text = raw.normalize("NFKC");
  const years = (text.match(alone) ?? []).map(Number);
  if (years.some((found) => found > now)) return null;
  const tenYears = readDecade(text, reader);
  if (tenYears !== null && tenYears.from <= now) {
    return { ...tenYears, to: Math.min(tenYears.to, Math.floor(now) + 1) };
  }
  if (years.length === 0) return null;
  const month = years.length === 1 ? readMonth(text, reader) : null;
  const read = month ?? { from: Math.min(...years), to: Math.max(...years) + 1 };
  return reader.stillSo.test(text) && read.from < now ? { from: read.from, to: now } : read;
}
