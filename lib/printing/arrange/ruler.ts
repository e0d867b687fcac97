/** How heavy a text is set. */
export type Weight = "regular" | "bold";

/** A text of one weight; several make up a paragraph. */
export type Run = { readonly text: string; readonly weight: Weight };

/** What text measures in the typefaces it is printed in. An em is the size it is set in. */
export type Ruler = {
  /** How wide a text is on one line, in em. */
  readonly width: (text: string, weight: Weight) => number;
  /** How many lines a paragraph takes where they are `em` wide, as it is printed. */
  readonly lines: (runs: readonly Run[], em: number) => number;
};
