import type { Condition } from "@/lib/form/condition";
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
