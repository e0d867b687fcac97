/** What is counted in a text. */
export type Counts = {
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
  readonly longWords: number;
};

/** What a formula gives for a text, and the bar that every page has to keep. */
export type Measure = {
  readonly formula: "fleschKincaid" | "smog" | "fernandezHuerta";
  readonly value: number;
  readonly bar: number;
  /** Whether plainer text has a lower value (a school grade) or a higher one (a score of ease). */
  readonly plainer: "lower" | "higher";
};

/** How text in one language is measured. */
export type LanguageReading = {
  /** Names of procedures, medicines and brands: left out of the measure. */
  readonly names: readonly string[];
  readonly syllablesOf: (word: string) => number;
  /** A word of this many syllables or more is a long one. */
  readonly longFrom: number;
  readonly measures: (counts: Counts) => readonly Measure[];
};

/** Whether a measure is on the right side of its bar. */
export const keepsBar = ({ value, bar, plainer }: Measure): boolean =>
  plainer === "lower" ? value <= bar : value >= bar;
