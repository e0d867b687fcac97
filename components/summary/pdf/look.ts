import type { Paper } from "@/lib/summary/model";

/** Black on white paper. Grey is for rules and shading only, never for words. */
export const ink = { text: "#000000", rule: "#5c5c5c", shade: "#ececec", hatch: "#b4b4b4" };

/** Type sizes in points: nothing is smaller than 9. */
export const type = { title: 19, section: 13.5, strong: 12, body: 11, note: 9.5, least: 9 };

/** Margins in points (1/72 inch). */
export const margin = { top: 24, side: 42, foot: 20 };

/** Page names as the renderer knows them, and their sizes in points. */
export const pages = {
  a4: { size: "A4", width: 595.28, height: 841.89 },
  letter: { size: "LETTER", width: 612, height: 792 },
} as const satisfies { readonly [paper in Paper]: object };

/** The width between the margins of the later pages, in points. */
export const contentWidth = (paper: Paper): number => pages[paper].width - 2 * margin.side;
