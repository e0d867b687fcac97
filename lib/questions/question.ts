import type { Condition } from "@/lib/form/condition";

/**
 * Words of a list were met anywhere in what the person wrote, or anything was written in the box beside
 * its own item, and that item does not say so.
 */
export type Mentioned = {
  readonly mentioned: string;
  readonly beside?: string;
  readonly unless: Condition;
};

/** Numbers of one field that lie far apart between the entries of a list. */
export type Differing = {
  readonly differ: { readonly entries: string; readonly field: string; readonly by: number };
};

/**
 * When a question belongs on someone's list: "everyone" is asked by all; "fill" only fills a short list;
 * "joined" says in one what several questions of safety would.
 */
export type When = Condition | Mentioned | Differing | "everyone" | "fill" | "joined";

/** Where the person's own words stand: an item, or a field of the entries of a list. */
export type WordsAt = { readonly item: string; readonly field?: string };

/** A question for the doctor, and when it belongs on someone's list. */
export type QuestionRule = {
  readonly id: string;
  readonly group: string;
  readonly sources: readonly string[];
  readonly when: When;
  /** Smaller comes earlier. It orders questions and nothing else. */
  readonly priority: number;
  /** The conflict this question asks about. */
  readonly conflict?: string;
  /** The place it is of: where another hurts most, it comes after those of that one. */
  readonly place?: string;
  /** It is about safety and never cut; one that "joins" may be said in one with others. */
  readonly safety?: "alone" | "joins";
  /** The first of these that has words is quoted. */
  readonly quotes?: readonly WordsAt[];
};

/** The words of one question: what to ask, and why it is on the list ("because you said ..."). */
export type QuestionWords = {
  /** What it is about in two or three words, where there is no room for more. */
  readonly short?: string;
  readonly text: string;
  /** The same with {words}: those of the person, or the names of what is asked in one. */
  readonly quoting?: string;
  readonly because: string;
};
