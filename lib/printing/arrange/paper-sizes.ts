import type { Paper } from "@/lib/settings/paper";

/** Sizes of paper in points (1/72 inch). */
export const paperSizes: {
  readonly [paper in Paper]: Readonly<Record<"width" | "height", number>>;
} = {
  a4: { width: 595.28, height: 841.89 },
  letter: { width: 612, height: 792 },
};

/** Margins of page 1 in points. */
export const sheetMargin = { top: 22, side: 28, foot: 18 };
