import type { Paper, PrintSize } from "@/lib/settings/paper";
import { paperSizes, sheetMargin } from "./paper-sizes";

/** How a document is set: sizes and lengths in points (1/72 inch). */
export type Look = {
  readonly type: {
    readonly title: number;
    readonly section: number;
    readonly strong: number;
    readonly body: number;
    readonly note: number;
    readonly least: number;
  };
  readonly margin: { readonly top: number; readonly side: number; readonly foot: number };
  /** Line height as a multiple of the size, where it is not that of every page. */
  readonly line?: number;
  /** Left and right of page 1. */
  readonly sheetSide: number;
  /** Whether things may stand side by side; large print has one column. */
  readonly columns: boolean;
};

/** Normal print is nowhere smaller than 9 point, large print nowhere smaller than 16. */
export const looks: { readonly [print in PrintSize]: Look } = {
  normal: {
    type: { title: 19, section: 13.5, strong: 12, body: 11, note: 9.5, least: 9 },
    margin: { top: sheetMargin.top, side: 42, foot: sheetMargin.foot },
    sheetSide: sheetMargin.side,
    columns: true,
  },
  large: {
    type: { title: 26, section: 21, strong: 18, body: 16, note: 16, least: 16 },
    margin: { top: 30, side: 42, foot: 24 },
    sheetSide: 42,
    columns: false,
  },
};

/** The width between the margins of the later pages, in points. */
export const contentWidth = (paper: Paper, look: Look = looks.normal): number =>
  paperSizes[paper].width - 2 * look.margin.side;
