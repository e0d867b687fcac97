import { partsOf } from "./fold";

/** A longer name is compared by its whole parts alone. */
const mostParts = 16;

const without = (parts: readonly string[], at: number): readonly string[] => [
  ...parts.slice(0, at),
  ...parts.slice(at + 1),
];

/**
 * Whether both lists can be put in an order in which they read the same. `ahead` is what the first list
 * has said already and the second has not.
 */
function readAlike(
  one: readonly string[],
  other: readonly string[],
  ahead: string,
  tried: Set<string>,
): boolean {
  if (ahead === "" && one.length === 0 && other.length === 0) return true;
  const place = `${one.join(" ")}|${other.join(" ")}|${ahead}`;
  if (tried.has(place)) return false;
  tried.add(place);
  if (ahead === "") {
    return one.some((part, at) => readAlike(without(one, at), other, part, tried));
  }
  return other.some((part, at) => {
    if (ahead.startsWith(part)) {
      return readAlike(one, without(other, at), ahead.slice(part.length), tried);
    }
    // The second list is ahead from here on, so the two change places.
    return part.startsWith(ahead)
      ? readAlike(without(other, at), one, part.slice(ahead.length), tried)
      : false;
  });
}

/**
 * Whether two names are the same parts, joined or split by signs and blanks, in whatever order: `O'NEILL,
 * John` and `John O'Neill`, `Mary Ann Smith` and `Smith Maryann`. Names that only share their letters,
 * as those of twins may, are not.
 */
export function sameName(one: string, other: string): boolean {
  const [first, second] = [partsOf(one).toSorted(), partsOf(other).toSorted()];
  if (first.join(" ") === second.join(" ")) return true;
  const letters = [first, second].map((parts) => [...parts.join("")].toSorted().join(""));
  if (letters[0] !== letters[1] || Math.max(first.length, second.length) > mostParts) return false;
  return readAlike(first, second, "", new Set());
}
