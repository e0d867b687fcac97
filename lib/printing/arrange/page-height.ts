import { forEachPart, type OverviewParts } from "@/lib/summary/overview/parts";
import type { OverviewPartId } from "@/lib/words/summary-words";
import { type Band, columnWidths } from "./bands";
import { type Head, headHeight } from "./head";
import type { Shown } from "./part-arranger";
import { partArrangers } from "./parts";
import { type Room, sum, textHeight } from "./room";

/** The parts of page 1 as they are shown. */
export type ShownParts = { readonly [Id in OverviewPartId]: Shown<OverviewParts[Id]> };

/** Every part, shown in the same way. */
export const showEach = (
  show: <Id extends OverviewPartId>(id: Id) => Shown<OverviewParts[Id]>,
): ShownParts => forEachPart<ShownParts>(show);

/** What stands on page 1 above its foot. */
export type PageContent = {
  readonly head: Head;
  readonly parts: ShownParts;
  /** One line that names what was not answered; may be empty. */
  readonly skipped: string;
  /** Said when anything was left out on this page: where all of it stands. */
  readonly continued?: string;
};

/** The height of one part of page 1 in its column, in points. */
const partHeight = <Id extends OverviewPartId>(
  id: Id,
  room: Room,
  shown: Shown<OverviewParts[Id]>,
): number => partArrangers[id].height(room, shown);

/** The room each part has in bands as wide as the sheet. */
export function partRooms(bands: readonly Band[], sheet: Room): ReadonlyMap<OverviewPartId, Room> {
  return new Map(
    bands.flatMap((band) => {
      const widths = columnWidths(band, sheet.width, sheet.measures.gap);
      return band.flatMap(({ parts }, at) =>
        parts.map((part) => [part, { ...sheet, width: widths[at] ?? 0 }] as const),
      );
    }),
  );
}

/** Bands above each other, each as high as its highest column. */
export const bandsHeight = (
  bands: readonly Band[],
  heightOf: (part: OverviewPartId) => number,
): number =>
  sum(bands.map((band) => Math.max(...band.map(({ parts }) => sum(parts.map(heightOf))))));

/** The line that names what was not answered, in points. */
export const skippedHeight = (sheet: Room, skipped: string): number =>
  skipped === "" ? 0 : textHeight(sheet, skipped);

/** The whole of page 1 between its margin and its foot, in points. */
export function pageHeight(bands: readonly Band[], sheet: Room, page: PageContent): number {
  const rooms = partRooms(bands, sheet);
  const heightOf = <Id extends OverviewPartId>(id: Id) =>
    partHeight(id, rooms.get(id) ?? sheet, page.parts[id]);
  const continued = page.continued === undefined ? 0 : textHeight(sheet, page.continued);
  return (
    headHeight(sheet, page.head) +
    bandsHeight(bands, heightOf) +
    skippedHeight(sheet, page.skipped) +
    continued
  );
}
