import type { LineList } from "@/lib/summary/facts";
import { cutText } from "./cut-text";
import { memoizeByLines, type PartArranger, type Shown } from "./part-arranger";
import { frameHeight } from "./part-frame";
import { ems, linesHigh, type Room, sum, textHeight, textLines } from "./room";
import { shareLines } from "./share-lines";

/** Lines each of them gets in any case. */
const leastLines = 2;

/** The width of the words beside their numbers, in points. */
const wordsWidth = ({ measures, width }: Room): number => width - measures.numberGutter;

/** That the list goes on is said in any case. */
const shown = (part: LineList, cut: boolean, note = part.continued): Shown<LineList> =>
  note === undefined ? { part, cut } : { part, cut, note };

/** Numbered lines that share the lines of their part. */
export const lineList: PartArranger<LineList> = {
  whole: (part) => shown(part, false),
  height: (room, { part, note }) => {
    const texts = part.lines.map((line) => textLines(room, line, wordsWidth(room)));
    const words = part.lines.length === 0 ? textHeight(room, part.none) : linesHigh(room, sum(texts));
    return frameHeight(room, part, note) + words;
  },
  fitting: (room, part, words) => {
    const width = wordsWidth(room);
    const needs = part.lines.map((line) => textLines(room, line, width));
    const floors = needs.map((need) => Math.min(need, leastLines));
    const fits = part.lines.map((line) =>
      memoizeByLines((lines) =>
        cutText(room.ruler, line, { em: ems(room, width), lines, weight: "regular" }),
      ),
    );
    return {
      need: sum(needs),
      floor: sum(floors),
      fit: (lines) => {
        const shares = shareLines(needs, lines, floors);
        const fitted = fits.map((fit, at) => fit(shares[at] ?? 1));
        const cut = fitted.some((one) => one.cut);
        const note = part.continued ?? (cut ? words.shortened : undefined);
        return shown({ ...part, lines: fitted.map(({ text }) => text) }, cut, note);
      },
    };
  },
};
