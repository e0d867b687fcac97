/**
 * How much fits on page 1, set so that every part may be full at once and the page is still one side
 * of A4 (the narrower, 595 pt) and of US Letter (the shorter, 792 pt).
 *
 * Widths are in em of the 9 pt text, lines are of 1.2 em (10.8 pt). The layout they are struck for
 * is `components/summary/pdf/overview`: margins of 28 pt at the sides, 24 above; the name, identity
 * and emergency over the full width; then two columns with a 14 pt gap, left: know first, pain,
 * daily life, what matters; right: body map (its words beside the drawing, 100 pt high with its
 * names below), scales (four rows of 13 pt), top questions, blocks; then the treatments over the
 * full width; then two footer lines. A heading takes 15 pt, a note that something is continued one
 * line, a gap between parts 5 pt. All together on US Letter: 16 + 5 + 53 + 34 pt on top, 480 in the
 * columns, 120 for the treatments: 708 pt of the 792 - 24 - 52 = 716 there are. A4 gives columns of
 * (595 - 56 - 14) / 2 = 262 pt, 29.1 em; the widths here are some 5 % less, because a typesetter may
 * break a line earlier than we count. A word wider than its line is taken to break anywhere.
 *
 * The columns and the treatments share their lines: what one does not need, the other may take.
 */
export const pageOneBudget = {
  /** The name in the head of every page: one line. */
  name: { em: 28, lines: 1 },
  /** Label and value follow each other on the same line; a value may take both lines. */
  identity: { em: 27.5, linesEach: 2 },
  /** The appointment takes a row of its own: the treatments have so many lines less then. */
  appointmentLines: 2,
  emergency: { em: 56, lines: 2 },
  bodyMapWords: { em: 13.5, lines: 9 },
  /** Lines of facts and words in the left column: the sum of its parts. */
  left: { lines: 35 },
  knowFirst: { em: 26.5, lines: 12 },
  pain: { em: 26.5, lines: 7 },
  dailyLife: { em: 26.5, lines: 9 },
  matters: { em: 26.5, lines: 7 },
  /** Lines of questions and of rows of the blocks, below the one-line head, in the right column. */
  right: { lines: 16 },
  topQuestions: { em: 26, lines: 10 },
  /** `em`: column widths in order. A row gets `least` lines if it needs them, never over `most`. */
  blocks: { em: [6.4, 5.8, 4.7, 4.7, 4.7], lines: 6, least: 2, most: 4 },
  /** Lines of rows below the one-line head. */
  treatments: { em: [17, 7.5, 11.5, 20.5], lines: 7, least: 1, most: 3 },
  /** A heading is one line. So is a note that something is continued. */
  heading: { em: 25 },
  continued: { em: 27.5 },
} as const;
