import type { Overview } from "@/lib/summary/model";
import type { OverviewPartId } from "@/lib/words/summary-words";
import { partArrangers } from "./parts";

/** Parts above each other that take a share of the width of their band. */
export type Column = { readonly parts: readonly OverviewPartId[]; readonly share: number };

/** Columns side by side; bands stand above each other. */
export type Band = readonly Column[];

const places = (Object.keys(partArrangers) as OverviewPartId[]).map((part) => {
  const { band, column, share } = partArrangers[part];
  return { part, band, column, share };
});

/** A band's columns as wide as all of it together. */
function widened(band: Band): Band {
  const total = band.reduce((sum, { share }) => sum + share, 0);
  return band.map(({ parts, share }) => ({ parts, share: share / total }));
}

const inColumns = (band: typeof places): Band =>
  [...Map.groupBy(band, ({ column }) => column)]
    .toSorted(([a], [b]) => a - b)
    .map(([, column]) => ({
      parts: column.map(({ part }) => part),
      share: column[0]?.share ?? 1,
    }));

/** All parts in their bands. */
export const everyBand: readonly Band[] = [...Map.groupBy(places, ({ band }) => band)]
  .toSorted(([a], [b]) => a - b)
  .map(([, band]) => inColumns(band));

/** Bands with some of their parts: one that is left out leaves its room to the others. */
const filtered = (
  bands: readonly Band[],
  stays: (part: OverviewPartId) => boolean,
): readonly Band[] =>
  bands
    .map((band) =>
      band
        .map(({ parts, share }) => ({ parts: parts.filter(stays), share }))
        .filter(({ parts }) => parts.length > 0),
    )
    .filter((band) => band.length > 0)
    .map(widened);

/** The bands of what there is to say on a person's page 1. */
export const inBands = (overview: Overview): readonly Band[] =>
  filtered(everyBand, (part) => !overview[part].empty);

/** The bands without the last part that may be left out; undefined when there is none. */
export function withoutLast(bands: readonly Band[]): readonly Band[] | undefined {
  const last = partsIn(bands).findLast((part) => partArrangers[part].mayLeave);
  return last && filtered(bands, (part) => part !== last);
}

/** Every part that stands in some bands, as it is read. */
export const partsIn = (bands: readonly Band[]): readonly OverviewPartId[] =>
  bands.flatMap((band) => band.flatMap(({ parts }) => parts));

/** The widths of a band's columns in points, with `gap` between two. */
export function columnWidths(band: Band, width: number, gap: number): readonly number[] {
  const room = width - gap * (band.length - 1);
  return band.map(({ share }) => room * share);
}
