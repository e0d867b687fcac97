import type { BodyMap } from "@/lib/summary/facts";
import { cutText } from "./cut-text";
import { inFull, type PartArranger } from "./part-arranger";
import { frameHeight } from "./part-frame";
import { ems, linesHigh, type Room, textLines } from "./room";

/** The width of the words beside the two drawings of the body. */
export const mapWordsWidth = ({ measures, width }: Pick<Room, "measures" | "width">): number =>
  width - 2 * (measures.figure.width + measures.figure.gap);

/** The drawings with their names below them. */
function drawnHeight(room: Room, { labels }: BodyMap): number {
  const { figure } = room.measures;
  const lines = [labels.front, labels.back].map((name) =>
    textLines(room, name, figure.width, "bold"),
  );
  return figure.height + linesHigh(room, Math.max(...lines));
}

/** The drawings, with some lines of words beside them. */
const figureHeight = (room: Room, part: BodyMap, lines: number): number =>
  frameHeight(room, part) + Math.max(drawnHeight(room, part), linesHigh(room, lines));

/** The marked places as drawings, with the same in words beside them. */
export const bodyMap: PartArranger<BodyMap> = {
  whole: inFull,
  height: (room, { part }) =>
    figureHeight(room, part, textLines(room, part.words, mapWordsWidth(room))),
  fitting: (room, part) => {
    const width = mapWordsWidth(room);
    const need = textLines(room, part.words, width);
    return {
      need,
      // Beside the drawings there is room for some lines in any case.
      floor: Math.min(need, Math.floor(drawnHeight(room, part) / linesHigh(room, 1))),
      height: (lines) => figureHeight(room, part, lines),
      fit: (lines) => {
        const place = { em: ems(room, width), lines, weight: "regular" } as const;
        const { text, cut } = cutText(room.ruler, part.words, place);
        return { part: { ...part, words: text }, cut };
      },
    };
  },
};
