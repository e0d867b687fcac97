/** Lengths of page 1 in points. */
export type Measures = {
  readonly size: number;
  readonly heading: number;
  /** Line height as a multiple of the size. */
  readonly line: number;
  readonly side: number;
  /** Between the two columns. */
  readonly gap: number;
  /** Below each part. */
  readonly between: number;
  /** Room for a sign before a fact. */
  readonly gutter: number;
  /** Room for a number before a question. */
  readonly numberGutter: number;
  readonly cellGap: number;
  readonly figure: { readonly height: number; readonly width: number; readonly gap: number };
  readonly scale: { readonly row: number; readonly label: number; readonly words: number };
};

/**
 * At 1, page 1 is set as `lib/summary/page-one-budget.ts` was struck: 9 pt on lines of 1.2 em, two
 * columns under the head, the treatments below them. A shorter summary is set larger.
 */
export function measuresAt(scale: number): Measures {
  return {
    size: 9 * scale,
    heading: 10 * scale,
    line: 1.2,
    side: 28,
    gap: 14,
    between: 5 * scale,
    gutter: 10 * scale,
    numberGutter: 13 * scale,
    cellGap: 3,
    figure: { height: 100 * scale, width: 60 * scale, gap: 8 },
    scale: { row: 13 * scale, label: 80 * scale, words: 57 * scale },
  };
}
