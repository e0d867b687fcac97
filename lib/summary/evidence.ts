import type { Condition } from "@/lib/questionnaire/condition";

/** The four ways forward, always shown in this order: the procedures alphabetically, then the rest. */
export const optionIds = ["neurotomy", "rhizotomy", "carrying-on", "other-treatments"] as const;
export type OptionId = (typeof optionIds)[number];

/** Where a fact comes from. Statements and rows are of the source article. */
export type Source = {
  readonly id: string;
  readonly kind: "statement" | "row" | "conflict" | "outside" | "house";
  /** What the source says, in the outline's paraphrase. */
  readonly says: string;
  readonly citation?: string;
  readonly url?: string;
  /** Wording that sells or promises; it may not be shown as fact. */
  readonly promotional?: true;
  /** For a conflict: the ids of the sources that contradict each other. */
  readonly between?: readonly string[];
};

/** One row of the comparison: for each option of its group, the sources its words rest on. */
export type ComparisonRow = {
  readonly id: string;
  readonly cells: { readonly [option: string]: readonly string[] };
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

/** A question for the doctor, and when it belongs on someone's list. */
export type QuestionRule = {
  readonly id: string;
  readonly group: string;
  readonly sources: readonly string[];
  /** "everyone" fires for all; "fill" only fills a short list up to the least number. */
  readonly when: Condition | "everyone" | "fill";
  /** Smaller comes earlier. It orders questions and nothing else. */
  readonly priority: number;
  /** The conflict this question asks about. */
  readonly conflict?: string;
};

/** The words of one question: what to ask, and why it is on the list ("because you said ..."). */
export type QuestionWords = { readonly text: string; readonly because: string };
