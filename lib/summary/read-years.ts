/** A time in years, from its beginning to its end: May 2026 is 2026.33 to 2026.42. */
export type Years = { readonly from: number; readonly to: number };

const locales = ["en", "es"];
const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, 15)));

/** "may", "september", "sept", "mayo": the month's place in the year, from 0. */
const monthOf = new Map(
  locales.flatMap((locale) =>
    (["long", "short"] as const).flatMap((month) => {
      const words = new Intl.DateTimeFormat(locale, { month, timeZone: "UTC" });
      return months.map(
        (day, at) => [words.format(day).replace(".", "").toLowerCase(), at] as const,
      );
    }),
  ),
);
monthOf.set("sep", 8);

const year = "(?:19|20)\\d\\d";
const alone = new RegExp(`(?<!\\d)${year}(?!\\d)`, "g");
// "In my 50s" is an age.
const decade =
  /(?<!\d)((?:19|20)\d0)['’]?s\b|(?:\bthe\s+|['’])(\d0)['’]?s\b|años\s+(?:19)?(\d0)(?!\d)/i;
const wordThenYear = new RegExp(
  `(\\p{L}+)\\.?,?\\s+(?:de\\s+|del\\s+|of\\s+)?(${year})(?!\\d)`,
  "iu",
);
const numbersThenYear = new RegExp(`(?<!\\d)(?:\\d{1,2}[./-])?(\\d{1,2})[./-](${year})(?!\\d)`);
const isoDay = new RegExp(`(?<!\\d)(${year})-(\\d\\d)-\\d\\d(?!\\d)`);

const stillSo =
  /\bsince\b|\b(?:until|till|to)\s+(?:now|today|the present|present)\b|\bdesde\b|\bhasta\s+(?:hoy|ahora)/i;

const monthOfYear = (at: number, inYear: string): Years => {
  const from = Number(inYear) + at / 12;
  return { from, to: from + 1 / 12 };
};

/** The month in a text that names one with its year. */
function readMonth(text: string): Years | null {
  const named = wordThenYear.exec(text);
  const at = monthOf.get((named?.[1] ?? "").toLowerCase());
  if (named?.[2] !== undefined && at !== undefined) return monthOfYear(at, named[2]);
  const [, isoYear, isoMonth] = isoDay.exec(text) ?? [];
  const [, written, writtenYear] = numbersThenYear.exec(text) ?? [];
  const month = Number(isoMonth ?? written) - 1;
  const inYear = isoYear ?? writtenYear;
  return inYear !== undefined && month >= 0 && month < 12 ? monthOfYear(month, inYear) : null;
}

function readDecade(text: string): Years | null {
  const [, full, ...short] = decade.exec(text) ?? [];
  const two = short.find((found) => found !== undefined);
  const from = full === undefined ? 1900 + Number(two ?? Number.NaN) : Number(full);
  return Number.isNaN(from) ? null : { from, to: from + 10 };
}

/**
 * When something was, as far as a text says it with a year: "2024", "May 2026", "9/2026",
 * "about 2019", "2018 to 2020", "since 2018", "the 1990s". Null when no year can be read, or one
 * after `now`, a time in years: what is read must not be guessed. Seasons say no month, since they
 * differ by hemisphere.
 */
export function readYears(raw: string, now: number): Years | null {
  const text = raw.normalize("NFKC");
  const years = (text.match(alone) ?? []).map(Number);
  if (years.some((found) => found > now)) return null;
  const tenYears = readDecade(text);
  if (tenYears !== null && tenYears.from <= now) {
    return { ...tenYears, to: Math.min(tenYears.to, Math.floor(now) + 1) };
  }
  if (years.length === 0) return null;
  const month = years.length === 1 ? readMonth(text) : null;
  const read = month ?? { from: Math.min(...years), to: Math.max(...years) + 1 };
  return stillSo.test(text) && read.from < now ? { from: read.from, to: now } : read;
}
