import type { CutWords } from "@/lib/summary/model";
import type { Room } from "./room";

/** A part of page 1 as it is shown: in full or cut, and what is said beside its heading. */
export type Shown<Part> = {
  readonly part: Part;
  /** Whether anything was left out that does not follow on the next page anyway. */
  readonly cut: boolean;
  readonly note?: string | undefined;
};

/** A part of page 1 that is to have some lines. */
export type Fitting<Part> = {
  /** The lines it needs in full, and those it gets in any case. */
  readonly need: number;
  readonly floor: number;
  /** How high it is at the most with so many lines, in points. */
  readonly height: (lines: number) => number;
  /** What of it is shown on so many lines. */
  readonly fit: (lines: number) => Shown<Part>;
};

/**
 * A part's place on page 1: the band it stands in, from the top, the column there, from the left, and
 * the column's share of the width. Parts of one column stand above each other.
 */
export type Place = {
  readonly band: number;
  readonly column: number;
  readonly share: number;
  /** Left out, the last first, where what the others have in any case needs the whole sheet. */
  readonly mayLeave?: true;
};

/** How one kind of part of page 1 is cut, and how high it is. */
export type PartArranger<Part> = {
  readonly whole: (part: Part) => Shown<Part>;
  readonly fitting: (room: Room, part: Part, words: CutWords) => Fitting<Part>;
  /** In points. */
  readonly height: (room: Room, shown: Shown<Part>) => number;
};

/** Shown in full, with nothing beside the heading. */
export const inFull = <Part>(part: Part): Shown<Part> => ({ part, cut: false });

/** What is said beside the heading of a part in which words were cut. */
export const noteOf = (cut: boolean, words: CutWords): string | undefined =>
  cut ? words.shortened : undefined;

/** Whether any text has fewer lines than it needs. */
export const anyShort = (lines: readonly number[], needs: readonly number[]): boolean =>
  lines.some((given, at) => given < (needs[at] ?? 0));

/** The same answer for the same number of lines: a page is shared out by many tries. */
export function memoizeByLines<Value>(make: (lines: number) => Value): (lines: number) => Value {
  const known = new Map<number, Value>();
  return (lines) => {
    const value = known.get(lines) ?? make(lines);
    known.set(lines, value);
    return value;
  };
}
