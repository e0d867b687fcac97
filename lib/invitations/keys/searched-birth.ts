import { readDate } from "@/lib/invitations/typed/dates";
import type { DateOrder } from "@/lib/settings/countries";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The number of a month named in English or by its first letters; null for any other word. */
function monthOf(word: string): string | null {
  const at = months.indexOf(word.slice(0, 3).toLowerCase());
  return at < 0 ? null : String(at + 1);
}

/** `4 Mar 1950` and `March 4, 1950`: the number beside the month is the day. */
function withMonthName(text: string): string | null {
  const words = text.match(/\p{L}+|\d+/gu) ?? [];
  const [named, ...others] = words.filter((word) => /\p{L}/u.test(word));
  const month = named === undefined || others.length > 0 ? null : monthOf(named);
  const numbers = words.filter((word) => /^\d+$/.test(word));
  const year = numbers.find((number) => number.length === 4);
  const day = numbers.find((number) => number.length <= 2);
  if (month === null || numbers.length !== 2) return null;
  return readDate(`${year}-${month}-${day}`, "day-first");
}

/** In the clinic's order; a date that makes none so is read in the other, as it can mean one day alone. */
const inEitherOrder = (text: string, order: DateOrder): string | null =>
  readDate(text, order) ?? readDate(text, order === "day-first" ? "month-first" : "day-first");

/** Eight digits: the year first where that makes a date, else last. */
function inDigits(text: string, order: DateOrder): string | null {
  if (!/^\d{8}$/.test(text)) return null;
  const first = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
  const last = `${text.slice(0, 2)}/${text.slice(2, 4)}/${text.slice(4)}`;
  const yearFirst = /^(?:19|20)/.test(text) ? readDate(first, order) : null;
  return yearFirst ?? inEitherOrder(last, order);
}

/** A whole date of birth as it is typed to search for it, as YYYY-MM-DD; null when it is none. */
export function searchedBirth(text: string, order: DateOrder): string | null {
  const typed = text.trim();
  return (
    inEitherOrder(typed.replace(/[\s,/.-]+/g, "/"), order) ??
    inDigits(typed, order) ??
    withMonthName(typed)
  );
}

/** The birth date that some neighbouring words of a search make, and the words beside it; null without. */
export function birthAmong(
  words: readonly string[],
  order: DateOrder,
): { readonly birth: string; readonly others: readonly string[] } | null {
  for (const length of [3, 2, 1]) {
    for (let at = 0; at + length <= words.length; at++) {
      const birth = searchedBirth(words.slice(at, at + length).join(" "), order);
      if (birth !== null) return { birth, others: words.toSpliced(at, length) };
    }
  }
  return null;
}
