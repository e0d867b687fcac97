import type { Condition } from "./condition";

/** What every item has. Ids are readable, stable and never reused; answers store ids, never words. */
type ItemBase = {
  readonly id: string;
  /** Shown only when this holds. It may read only items of earlier steps, so no script is needed. */
  readonly when?: Condition;
};

/** One of several options. */
export type ChoiceItem = ItemBase & {
  readonly kind: "choice";
  readonly options: readonly string[];
  /** Only the emergency question and the consent may be required; everything else can be skipped. */
  readonly required?: true;
};

/** Any number of options; an exclusive option ("none of these", "not sure") stands alone. */
export type ChoicesItem = ItemBase & {
  readonly kind: "choices";
  readonly options: readonly string[];
  readonly exclusive?: readonly string[];
  readonly atMost?: number;
};

/** A whole number from 0 to 10, or "not-sure". */
export type ScaleItem = ItemBase & { readonly kind: "scale" };

/** Places on the body map; the options are the content's body regions. */
export type RegionsItem = ItemBase & { readonly kind: "regions" };

/** One of the places chosen in another item. */
export type MainRegionItem = ItemBase & { readonly kind: "main-region"; readonly from: string };

/** The person's own words. `atMost` is in characters as the person counts them (code points). */
export type TextItem = ItemBase & {
  readonly kind: "text";
  readonly atMost: number;
  readonly lines: number;
  readonly autocomplete?: "name";
};

/** A calendar date in the past, kept as YYYY-MM-DD, asked as day, month, year. */
export type DateItem = ItemBase & { readonly kind: "date" };

/** A whole number. */
export type NumberItem = ItemBase & {
  readonly kind: "number";
  readonly from: number;
  readonly to: number;
};

/**
 * "Ask about this" beside the rows of one group of the comparison, beside the facts about what matters
 * most to the person, or beside the statements of the short check that were not answered as the sources
 * say. The options are the ids of rows or statements.
 */
export type AskItem = ItemBase & { readonly kind: "ask" } & (
    | { readonly group: string }
    | { readonly about: "aims" | "statements" }
  );

/** Questions of the tailored list the person leaves out; options are the questions that fired. */
export type DroppedQuestionsItem = ItemBase & { readonly kind: "dropped-questions" };

/** The person's most important questions in order, their own among them. */
export type TopQuestionsItem = ItemBase & {
  readonly kind: "top-questions";
  readonly atMost: number;
};

/** An item that may stand inside a repeatable entry. */
export type Field = ChoiceItem | ChoicesItem | ScaleItem | TextItem | NumberItem;

/** A list of entries, each with the same fields and an id of its own. */
export type EntriesItem = ItemBase & {
  readonly kind: "entries";
  readonly atMost: number;
  readonly fields: readonly Field[];
};

export type Item =
  | Field
  | RegionsItem
  | MainRegionItem
  | DateItem
  | AskItem
  | DroppedQuestionsItem
  | TopQuestionsItem
  | EntriesItem;
