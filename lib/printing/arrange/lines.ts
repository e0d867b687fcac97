import type { LineList } from "@/lib/summary/facts";
import { cutText } from "./cut-text";
import { anyShort, noteOf, type PartArranger } from "./part-arranger";
import { frameHeight } from "./part-frame";
import { ems, linesHigh, type Room, sum, textHeight, textLines } from "./room";
import { shareLines } from "./share-lines";

/** Lines each of them gets in any case. */
const leastLines = 2;

/** The width of the words beside their numbers, in points. */
const wordsWidth = ({ measures, width }: Room): number => width - measures.numberGutter;

/** Lines below the heading, or what is said in place of them. */
const listHeight = (room: Room, part: LineList, lines: number, note?: string): number =>
  frameHeight(room, part, note) +
  (part.lines.length === 0 ? textHeight(room, part.none) : linesHigh(room, lines));

/** Numbered lines that share the lines of their part. That the list goes on is said in any case. */
export const lineList: PartArranger<LineList> = {
  whole: (part) => ({ part, cut: false, note: part.continued }),
  height: (room, { part, note }) => {
    const lines = part.lines.map((line) => textLines(room, line, wordsWidth(room)));
    return listHeight(room, part, sum(lines), note);
  },
  fitting: (room, part, words) => {
    const width = wordsWidth(room);
    const needs = part.lines.map((line) => textLines(room, line, width));
    const floors = needs.map((need) => Math.min(need, leastLines));
    const shared = (lines: number) => {
      const shares = shareLines(needs, lines, floors);
      const cut = anyShort(shares, needs);
      return { shares, cut, note: part.continued ?? noteOf(cut, words) };
    };
    return {
      need: sum(needs),
      floor: sum(floors),
      height: (lines) => {
        const { shares, note } = shared(lines);
        return listHeight(room, part, sum(shares), note);
      },
      fit: (lines) => {
        const { shares, ...shown } = shared(lines);
        const em = ems(room, width);
        const texts = part.lines.map((line, at) =>
          cutText(room.ruler, line, { em, lines: shares[at] ?? 1, weight: "regular" }),
        );
        return { part: { ...part, lines: texts.map(({ text }) => text) }, ...shown };
      },
    };
  },
};
