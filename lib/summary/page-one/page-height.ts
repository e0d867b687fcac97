import { linesNeeded } from "../fit";
import type { Overview } from "../model";
import { type Arrangement, columnWidths, type OverviewPartId } from "./arrangement";
import {
  factHeight,
  factsHeight,
  linesHeight,
  mapHeight,
  medicinesHeight,
  type Room,
  scalesHeight,
  tableHeight,
  textHeight,
  treatmentsHeight,
} from "./heights";
import type { Measures } from "./measures";

/** What the head of page 1 shows. */
export type Head = {
  readonly title: string;
  readonly overview: Pick<Overview, "heading" | "identity" | "emergency">;
  /** Said when a character of the page could not be printed. */
  readonly note?: string | undefined;
};

type HeightOf<Part> = (room: Room, part: Part) => number;

const partHeights: { readonly [id in OverviewPartId]: HeightOf<Overview[id]> } = {
  knowFirst: factsHeight,
  bodyMap: mapHeight,
  scales: scalesHeight,
  topQuestions: linesHeight,
  matters: factsHeight,
  blocks: (room, table) => tableHeight(room, table, "blocks"),
  medicines: (room, medicines) => (medicines === null ? 0 : medicinesHeight(room, medicines)),
  treatments: treatmentsHeight,
  dailyLife: factsHeight,
  pain: factsHeight,
};

/** The height of one part of page 1 in its column, in points. */
export const partHeight = <Id extends OverviewPartId>(
  id: Id,
  part: Overview[Id],
  room: Room,
): number => partHeights[id](room, part);

/** The room each part has in an arrangement `width` points wide. */
export function partRooms(
  arrangement: Arrangement,
  width: number,
  measures: Measures,
): ReadonlyMap<OverviewPartId, Room> {
  return new Map(
    arrangement.flatMap((band) => {
      const widths = columnWidths(band, width, measures.gap);
      return band.flatMap(({ parts }, at) =>
        parts.map((part) => [part, { measures, width: widths[at] ?? width }] as const),
      );
    }),
  );
}

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);

/** Bands above each other, each as high as its highest column. */
export const bandsHeight = (
  arrangement: Arrangement,
  heightOf: (part: OverviewPartId) => number,
): number =>
  sum(arrangement.map((band) => Math.max(...band.map(({ parts }) => sum(parts.map(heightOf))))));

/** Padding and borders of the emergency frame. */
const emergencyFrame = 9;

/** Facts of who and when, two to a row. */
function identityHeight(room: Room, facts: Overview["identity"]): number {
  const column = (room.width - room.measures.gap) / 2;
  const heights = facts.map(({ label, value }) =>
    textHeight(room, `${label}: ${value}`, column, "bold"),
  );
  return sum(
    heights.map((height, at) => (at % 2 === 0 ? Math.max(height, heights[at + 1] ?? 0) : 0)),
  );
}

/** The rule below the name and the space around it. */
const headRules = 8;

function emergencyHeight(room: Room, record: Overview["emergency"]): number {
  if (record === null) return 0;
  const { heading: label, text: value } = record;
  if (!record.alert) return factHeight(room, { label, value, answered: !record.unanswered });
  const words = `${label}: ${value}`;
  const inner = room.width - room.measures.gutter - 14;
  return textHeight(room, words, inner, "bold") + emergencyFrame;
}

/** The width of the titles beside the name. */
export const titlesWidth = (width: number): number => width * 0.34;

/** The head in points: name and title, who and when, the emergency notice, and a note. */
export function headHeight(room: Room, { title, overview, note }: Head): number {
  const { size, heading, name, between } = room.measures;
  const beside = titlesWidth(room.width);
  const titles =
    linesNeeded(title, beside / size) * size +
    linesNeeded(overview.heading, beside / heading) * heading;
  const who = identityHeight(room, overview.identity);
  const notice = emergencyHeight(room, overview.emergency) + between;
  const said = note === undefined ? 0 : textHeight(room, note) + 3;
  return Math.max(name, titles) * 1.2 + headRules + who + notice + said;
}

/** The whole of page 1 between its margins and above its foot, in points. */
export function pageHeight(
  head: Head & { readonly overview: Overview },
  arrangement: Arrangement,
  sheet: Room,
): number {
  const { overview } = head;
  const rooms = partRooms(arrangement, sheet.width, sheet.measures);
  const parts = bandsHeight(arrangement, (id) =>
    partHeight(id, overview[id], rooms.get(id) ?? sheet),
  );
  const continued = overview.continued ? textHeight(sheet, overview.continued) : 0;
  return headHeight(sheet, head) + parts + continued;
}
