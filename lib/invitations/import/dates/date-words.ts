const monthNames = [
  "january enero",
  "february febrero",
  "march marzo",
  "april abril",
  "may mayo",
  "june junio",
  "july julio",
  "august agosto",
  "september septiembre setiembre",
  "october octubre",
  "november noviembre",
  "december diciembre",
].map((names) => names.split(" "));

const weekdayNames = [
  "sunday domingo",
  "monday lunes",
  "tuesday martes",
  "wednesday miercoles",
  "thursday jueves",
  "friday viernes",
  "saturday sabado",
].map((names) => names.split(" "));

/** The one place in a list whose names begin with what was written, three letters or more of it. */
function placeIn(list: readonly (readonly string[])[], written: string): number | null {
  if (written.length < 3) return null;
  const found = list.flatMap((names, at) =>
    names.some((name) => name.startsWith(written)) ? [at] : [],
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The month, from 1, of an English or Spanish name without accents, short or long. */
export function namedMonth(written: string): number | null {
  const at = placeIn(monthNames, written);
  return at === null ? null : at + 1;
}

const firstWord = /^(?<word>\p{L}{3,})[.,]* +(?:the |el )?(?=[\p{L}\d])/u;
/** What stands behind the name of a month: "Mar 3, 2027" is in March, "mar 3/4/2027" is a Tuesday. */
const dayThenYear = /^\d{1,2}(?:st|nd|rd|th)?[ ,.]+'?\d{2,4}/;
const lastWord = /[ (,]+(?<word>\p{L}{3,})[.)]*$/u;

/**
 * A text without the weekday before or behind its date, and that weekday, Sunday being 0. The Spanish
 * "mar" is March or Tuesday, by what stands behind it.
 */
export function withoutWeekday(text: string): {
  readonly weekday: number | null;
  readonly rest: string;
} {
  for (const [pattern, side] of [
    [firstWord, "before"],
    [lastWord, "behind"],
  ] as const) {
    const found = pattern.exec(text);
    const word = found?.groups?.["word"];
    if (found === null || word === undefined) continue;
    const weekday = placeIn(weekdayNames, word);
    if (weekday === null) continue;
    const rest = side === "before" ? text.slice(found[0].length) : text.slice(0, found.index);
    if (side === "before" && namedMonth(word) !== null && dayThenYear.test(rest)) continue;
    return { weekday, rest };
  }
  return { weekday: null, rest: text };
}
