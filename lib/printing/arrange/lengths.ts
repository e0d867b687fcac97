/**
 * Every length of page 1, in points: what counts its heights and what draws it both read them here.
 */

/** Lengths that grow with the type. */
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
 * summary is set larger.
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

/** Lengths that stay as they are, however large the type. */
export const lengths = {
  head: {
    /** The titles' share of the width, beside the name. */
    titles: 0.34,
    line: 1.2,
    below: 2,
    rule: 1.5,
    belowRule: 2.5,
    belowIdentity: 2,
    belowNote: 3,
  },
  /** Below the heading of a part. */
  section: { rule: 0.75, belowRule: 2.5 },
  table: { rule: 0.4 },
  scales: {
    /** The shares of the width of what is said at the two ends. */
    ends: [0.35, 0.65],
    beforeWords: 4,
  },
  timeline: { above: 1, below: 2 },
  foot: { rule: 0.75, belowRule: 3, above: 6.25 },
} as const;

type TableColumn = {
  /** Its width, in proportion to the others. */
  readonly share: number;
  /** What stands before its words, named by its length. */
  readonly before?: "numberGutter" | "squares";
};

export type TableColumns = readonly TableColumn[];

/** The columns of the tables. */
export const tableColumns = {
  blocks: [{ share: 6.1 }, { share: 6.1 }, { share: 5.4 }, { share: 4.9 }, { share: 4.8 }],
  medicines: [{ share: 17 }, { share: 14 }, { share: 8 }, { share: 17 }],
  treatments: [
    { share: 19, before: "numberGutter" },
    { share: 8 },
    { share: 15, before: "squares" },
    { share: 18 },
  ],
} as const satisfies { readonly [table: string]: TableColumns };
