import type { OverviewPartId } from "@/lib/words/summary-words";
import { partArrangers } from "./parts";

/** A part in a column that takes a share of the width of its band. */
export type Column = { readonly part: OverviewPartId; readonly share: number };

/** Columns side by side; bands stand above each other. */
export type Band = readonly Column[];

const columns = (Object.keys(partArrangers) as OverviewPartId[]).map((part) => {
  const { band, share } = partArrangers[part];
  return { part, band, share };
});

/** One or two parts to a band, as page 1 has them. */
export const inBands: readonly Band[] = [...Map.groupBy(columns, ({ band }) => band)]
  .toSorted(([a], [b]) => a - b)
  .map(([, band]) => band.map(({ part, share }) => ({ part, share })));

/** Large print: every part over the whole width. */
export const inOneColumn: readonly Band[] = columns.map(({ part }) => [{ part, share: 1 }]);

/** The widths of a band's columns in points, with `gap` between two. */
export function columnWidths(band: Band, width: number, gap: number): readonly number[] {
  const room = width - gap * (band.length - 1);
  return band.map(({ share }) => room * share);
}
