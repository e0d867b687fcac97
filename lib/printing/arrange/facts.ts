import type { Fact, FactList } from "@/lib/summary/facts";
import { fill } from "@/lib/words/fill";
import { type CutText, cutText, linesWith, type TextRoom } from "./cut-text";
import { anyShort, inFull, noteOf, type PartArranger } from "./part-arranger";
import { frameHeight } from "./part-frame";
import { ems, linesHigh, type Room, sum } from "./room";
import { shareLines } from "./share-lines";

/**
 * A label stands before its value on the same line, in bold, followed by a colon and a space. What
 * must be known first is all in bold.
 */
const roomFor = (room: Room, { label, alert }: Fact): Omit<TextRoom, "lines"> => ({
  em: ems(room, room.width - room.measures.gutter),
  label: { text: `${label}: `, weight: "bold" },
  weight: alert ? "bold" : "regular",
});

/** How many lines a fact takes, label and value together. */
export const factLines = (room: Room, fact: Fact): number =>
  linesWith(room.ruler, fact.value, roomFor(room, fact));

/** A labelled answer beside its sign, in points. */
export const factHeight = (room: Room, fact: Fact): number =>
  linesHigh(room, factLines(room, fact));

/** A fact cut to some lines. Labels are never cut. */
export function cutFact(room: Room, fact: Fact, lines: number): Fact {
  const rooms = { ...roomFor(room, fact), lines };
  const cut = (value: string): CutText => cutText(room.ruler, value, rooms);
  const whole = cut(fact.value);
  const { text } = whole.cut && fact.briefly ? cut(fact.briefly.value) : whole;
  return { ...fact, value: text };
}

/** What a list of facts gets in any case: lines for each fact, and how many facts are shown. */
export type LeastFacts = { readonly lines: number; readonly facts: number };

/**
 * The lines a fact gets in any case: so many, or as many as what must stay whole and one more for what
 * the person wrote beside it.
 */
function leastLines(room: Room, fact: Fact, least: number): number {
  if (fact.briefly === undefined) return least;
  const { kept } = fact.briefly;
  return factLines(room, { ...fact, value: kept }) + (fact.value === kept ? 0 : 1);
}

/** How many facts have room on some lines, from the first, with what each gets in any case. */
function countWithin(floors: readonly number[], lines: number): number {
  let used = 0;
  const over = floors.findIndex((floor) => {
    used += floor;
    return used > lines;
  });
  return over < 0 ? floors.length : over;
}

/** A list of facts that share the lines of their part; the last are left out where there are too few. */
export const factListOf = (least: LeastFacts): PartArranger<FactList> => ({
  whole: inFull,
  height: (room, { part, note }) =>
    frameHeight(room, part, note) + sum(part.facts.map((fact) => factHeight(room, fact))),
  fitting: (room, part, words) => {
    const count = part.facts.length;
    const needs = part.facts.map((fact) => factLines(room, fact));
    const floors = part.facts.map((fact, at) =>
      Math.min(needs[at] ?? 1, leastLines(room, fact, least.lines)),
    );
    const shared = (lines: number) => {
      const shown = countWithin(floors, lines);
      const shares = shareLines(needs.slice(0, shown), lines, floors);
      const short = anyShort(shares, needs);
      const note = shown < count ? fill(words.shown, { shown, count }) : noteOf(short, words);
      return { shares, cut: short || shown < count, note };
    };
    return {
      need: sum(needs),
      floor: sum(floors.slice(0, least.facts)),
      height: (lines) => {
        const { shares, note } = shared(lines);
        return frameHeight(room, part, note) + linesHigh(room, sum(shares));
      },
      fit: (lines) => {
        const { shares, ...shown } = shared(lines);
        const facts = part.facts
          .slice(0, shares.length)
          .map((fact, at) => cutFact(room, fact, shares[at] ?? 1));
        return { part: { ...part, facts }, ...shown };
      },
    };
  },
});
