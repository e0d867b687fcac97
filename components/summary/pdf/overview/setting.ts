import type { SummaryModel } from "@/lib/summary/model";
import {
  type Arrangement,
  inBands,
  inOneColumn,
  inTwoColumns,
} from "@/lib/summary/page-one/arrangement";
import { type Measures, measuresAt, tightest } from "@/lib/summary/page-one/measures";
import { pageHeight } from "@/lib/summary/page-one/page-height";

/** How page 1 is set: where its parts stand and how large. */
export type Setting = { readonly arrangement: Arrangement; readonly measures: Measures };

/** From the largest that still looks like one family with the later pages down to the smallest. */
const sizes = [1.25, 1.225, 1.2, 1.175, 1.15, 1.125, 1.1, 1.075, 1.05, 1.025, 1].map(measuresAt);

/** More space between the parts than this would pull them apart. */
const widestGap = 9;

/** 16 point, with room around the drawings of the body. */
const large: Measures = {
  ...measuresAt(16 / 9),
  figure: { height: 165, width: 118, gap: 30 },
};

/** Large print takes as many pages as it needs. */
export const largeSetting: Setting = { arrangement: inOneColumn, measures: large };

/** The spaces below the head and below each part, in the column of a band that has most. */
const gapsIn = (arrangement: Arrangement): number =>
  arrangement.reduce((sum, band) => sum + Math.max(...band.map(({ parts }) => parts.length)), 1);

type Sides = { readonly width: number; readonly height: number };

/**
 * The largest setting in which page 1 is one side. Heights are counted at their most, so what is said
 * to fit does fit. A summary that was cut for the two columns of template 1 may need them again.
 */
export function fittingSetting(
  model: SummaryModel,
  { width, height }: Sides,
  note: string | undefined,
): Setting {
  const head = { title: model.document.title, overview: model.overview, note };
  for (const arrangement of [inBands, inTwoColumns]) {
    for (const measures of [...sizes, tightest]) {
      const left = height - pageHeight(head, arrangement, { measures, width });
      if (left < 0) continue;
      const more = Math.min(widestGap, left / (gapsIn(arrangement) + 1));
      return { arrangement, measures: { ...measures, between: measures.between + more } };
    }
  }
  return { arrangement: inTwoColumns, measures: tightest };
}
