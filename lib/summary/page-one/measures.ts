/** Lengths of the overview in points. */
export type Measures = {
  readonly size: number;
  readonly name: number;
  readonly heading: number;
  /** Line height as a multiple of the size. */
  readonly line: number;
  /** Between two columns. */
  readonly gap: number;
  /** Below each part. */
  readonly between: number;
  /** Room for a sign before a fact. */
  readonly gutter: number;
  /** Room for a number before a question or a treatment. */
  readonly numberGutter: number;
  readonly cellGap: number;
  /** Above and below the words of a row. */
  readonly rowPad: number;
  /** Room for the squares before how much something helped. */
  readonly squares: number;
  readonly figure: { readonly height: number; readonly width: number; readonly gap: number };
  readonly scale: { readonly row: number; readonly label: number; readonly words: number };
  /** The axis of years: numbers, lanes of bars below them, the axis, and words to its right. */
  readonly timeline: {
    readonly number: number;
    readonly lead: number;
    readonly lane: number;
    readonly tick: number;
    readonly beside: number;
  };
};

/**
 * The lengths at a scale: at 1 the words are 9 pt, the smallest that page 1 may have. A shorter
 * summary is set larger, and large print at 16 / 9.
 */
export function measuresAt(scale: number): Measures {
  return {
    size: 9 * scale,
    name: 13.5 * scale,
    heading: 10 * scale,
    line: 1.2,
    gap: 16,
    between: 5.5 * scale,
    gutter: 10.5 * scale,
    numberGutter: 13.5 * scale,
    cellGap: 6,
    rowPad: 0.6,
    squares: 27 * scale,
    figure: { height: 88 * scale, width: 60 * scale, gap: 5 },
    scale: { row: 12.5 * scale, label: 77 * scale, words: 56 * scale },
    timeline: {
      number: 12 * scale,
      lead: 4.5 * scale,
      lane: 3.6 * scale,
      tick: 5 * scale,
      beside: 92 * scale,
    },
  };
}

/** The closest that page 1 is set, before anything is cut. */
export const tightest: Measures = {
  ...measuresAt(1),
  line: 1.15,
  between: 3.5,
  rowPad: 0.3,
  figure: { height: 84, width: 60, gap: 5 },
};
