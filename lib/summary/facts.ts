/**
 * A labelled answer as it is read. `answered: false` is the words for "not answered", shown as such.
 * `verbatim` marks the person's own words; `alert` what a clinician must know first; `unsure` an
 * answer that is neither yes nor no.
 */
export type Fact = {
  readonly label: string;
  readonly value: string;
  readonly answered: boolean;
  readonly verbatim?: true;
  readonly alert?: true;
  readonly unsure?: true;
  /** Where there is no room for all of it: a shorter value, and the beginning of it that stays whole. */
  readonly briefly?: { readonly value: string; readonly kept: string };
};

/**
 * Beside every part of page 1: `empty` when there is nothing to say in it, so that it is not printed,
 * and the names of what was asked in it and not answered.
 */
export type Answered = {
  readonly empty?: true;
  readonly skipped?: readonly string[];
};

/** A mark on the body map; the words of all marks are in `BodyMap.words`. */
export type BodyMark = { readonly region: string; readonly main: boolean };

export type BodyMap = Answered & {
  readonly heading: string;
  readonly marks: readonly BodyMark[];
  /** The same in words. */
  readonly words: string;
  readonly labels: {
    readonly front: string;
    readonly back: string;
    readonly left: string;
    readonly right: string;
  };
};

/** A 0 to 10 scale. `value` is null when the person is not sure; `words` always says it. */
export type ScaleRow = {
  readonly label: string;
  readonly value: number | null;
  readonly words: string;
};

export type Scales = Answered & {
  readonly heading: string;
  readonly low: string;
  readonly high: string;
  readonly rows: readonly ScaleRow[];
};

export type FactList = Answered & {
  readonly heading: string;
  readonly facts: readonly Fact[];
};

/** One cell of a table; without words where there was no answer. */
export type Cell = { readonly text: string };

export type Table = Answered & {
  readonly heading: string;
  /** Empty when there are no rows. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Said in place of rows when there are none; empty when there are some. */
  readonly none: string;
  /** So many rows are shown in any case, the most needed first. */
  readonly kept?: number;
  /** The rows by how much they are needed, where not all can be shown; without it, as they stand. */
  readonly order?: readonly number[];
};

export type LineList = Answered & {
  readonly heading: string;
  readonly lines: readonly string[];
  /** Said in place of lines when there are none; empty when there are some. */
  readonly none: string;
  /** Said when the list these lines begin goes on elsewhere. */
  readonly continued?: string;
};

/**
 * A treatment's place on the axis of years, with the number of its row, from 1. 2024.5 is the middle
 * of 2024; a year alone reaches from its first day to its last.
 */
export type TimelineMark = {
  readonly number: number;
  readonly from: number;
  readonly to: number;
  /** Marks that overlap lie in lanes above each other, from 0. */
  readonly lane: number;
};

export type Timeline = {
  /** The years written along the axis: the first and the last are its ends. */
  readonly years: readonly number[];
  readonly marks: readonly TimelineMark[];
  /** The same in words, with each "when" as it was written. */
  readonly alt: string;
  /** Which treatments have no mark, because no year could be read. */
  readonly unplaced?: string;
};

/** Treatments by how much a clinician needs them. */
export type Treatments = Table & {
  /** The number of the first row; those before it stand in another table. */
  readonly first: number;
  /** How much each row's treatment helped, 0 to 3, as the words of the row say; null: not said. */
  readonly helped: readonly (number | null)[];
  /** Absent where it says no more than the rows. */
  readonly timeline?: Timeline;
};

/** The pain medicines of now as a table, with other medicines after it. */
export type Medicines = Table & {
  /** Absent when none was reported. */
  readonly others?: Fact;
};
