import { inBands, type OverviewPartId } from "./arrangement";
import { footHeight, pageNumberEm } from "./foot-height";
import { cellWidths, insetsOf, type Room } from "./heights";
import { tightest } from "./measures";
import { partRooms } from "./page-height";
import { paperSizes, sheetMargin } from "./paper-sizes";
import { tableColumns } from "./table-columns";

/**
 * What fits on page 1 at its smallest, whichever the paper: the width is that of A4 and the height
 * that of US Letter. A summary is cut to this, so that it fits on either.
 */
export const smallestSheet: Room = {
  measures: tightest,
  width: Math.min(paperSizes.a4.width, paperSizes.letter.width) - 2 * sheetMargin.side,
};

/** Text is cut a little narrower than its room: a typesetter may end a line before it is full. */
const spare = 0.97;

const rooms = partRooms(inBands, smallestSheet.width, smallestSheet.measures);

const ems = (points: number): number => (points / smallestSheet.measures.size) * spare;

const columnOf = (part: OverviewPartId): number => rooms.get(part)?.width ?? smallestSheet.width;

/** How wide a part's column is for text that begins `inset` points from its left, in em. */
export const emWithin = (part: OverviewPartId, inset: number): number =>
  ems(columnOf(part) - inset);

/** The widths of a table's columns in em. */
export function tableEms(kind: keyof typeof tableColumns): readonly number[] {
  const { measures } = smallestSheet;
  const room = { measures, width: columnOf(kind) };
  return cellWidths(room, tableColumns[kind], insetsOf(measures, kind)).map(ems);
}

const { size, name, gap } = smallestSheet.measures;

/** The name at the head of page 1: it leaves room for the titles beside it. One line. */
export const nameRoom = { em: ((smallestSheet.width * 0.66) / name) * spare, lines: 1 };

/** The name and date of birth at the foot, before the page number, in em. */
export const nameLineEm = ems(smallestSheet.width) - pageNumberEm;

/** Each fact of who and when, label and value together. */
export const identityRoom = { em: ems((smallestSheet.width - gap) / 2), lines: 2 };

/** The words beside the drawings of the body: lines that are there beside them in any case. */
export const mapWordsRoom = {
  em: ems(
    columnOf("bodyMap") -
      2 * (smallestSheet.measures.figure.width + smallestSheet.measures.figure.gap),
  ),
  lines:
    Math.floor(smallestSheet.measures.figure.height / (size * smallestSheet.measures.line)) + 1,
};

/** The height between the head's margin and the foot on the shorter paper, in points. */
export function smallestHeight(footWords: string): number {
  const { height } = paperSizes.letter;
  const foot = footHeight({ words: footWords, nameLine: "", width: smallestSheet.width, size });
  return height - sheetMargin.top - sheetMargin.foot - foot;
}
