/** The four ways forward, always shown in this order: the procedures alphabetically, then the rest. */
export const optionIds = ["neurotomy", "rhizotomy", "carrying-on", "other-treatments"] as const;
export type OptionId = (typeof optionIds)[number];

/** The language of citations: they are quoted, never translated. */
export const citationLanguage = "en";

/** How a published source was read by whoever wrote its facts down. */
export type HowRead =
  | "whole"
  | "abstract"
  | "guideline-page"
  | "excerpt"
  | "secondary-page"
  | "leaflet";

/** Where a fact comes from. Statements and rows are of the source article. */
export type Source = {
  readonly id: string;
  readonly kind: "statement" | "row" | "conflict" | "outside" | "house";
  /** What the source says, in the outline's paraphrase. */
  readonly says: string;
  readonly citation?: string;
  readonly url?: string;
  /** What kind of study or page it is, and its grade where it has one. */
  readonly design?: string;
  readonly read?: HowRead;
  /** How it was read by whoever wrote it down, and when. */
  readonly checked?: string;
  /** Wording that sells or promises; it may not be shown as fact. */
  readonly promotional?: true;
  /** For a conflict: the ids of the sources that contradict each other. */
  readonly between?: readonly string[];
};

/** A number that a claim gives. It is never without its sources and how many were studied. */
export type NumberFact = {
  readonly id: string;
  readonly sources: readonly [string, ...string[]];
  /** People or treatments studied in all, or that the source does not say. */
  readonly studied: number | "not-said";
};

/** The words of a number, each a sentence or two, in the order they are read. None may be missing. */
export type NumberWords = {
  /** Who was studied, and how many; names the source. */
  readonly who: string;
  /** Over what time. */
  readonly over: string;
  /** What was found, and in how many of how many. */
  readonly found: string;
  readonly sure: string;
};

/** One row of the comparison: for each option of its group, the sources its words rest on. */
export type ComparisonRow = {
  readonly id: string;
  readonly cells: { readonly [option: string]: readonly string[] };
  /** By option, the numbers that follow the words of its cell. */
  readonly numbers?: { readonly [option: string]: readonly string[] };
  /** Conflicts of the sources that bite in this row. */
  readonly conflicts: readonly string[];
  /** The question that "Ask about this" puts on the list. */
  readonly asks: string;
};

/** Rows shown together on one page of the form. */
export type ComparisonGroup = {
  readonly id: string;
  readonly options: readonly OptionId[];
  readonly rows: readonly ComparisonRow[];
};

/** The words of one comparison row. */
export type ComparisonRowWords = {
  readonly title: string;
  readonly cells: { readonly [option: string]: string };
};

/** A statement of the short check: true or false by its sources. Its id is that of its item. */
export type Statement = {
  readonly id: string;
  readonly answer: "true" | "false";
  readonly sources: readonly string[];
  /** The question that is offered when the answer was another. */
  readonly asks: string;
};

/** What is said, and what the sources say about it. */
export type StatementWords = { readonly statement: string; readonly fact: string };
