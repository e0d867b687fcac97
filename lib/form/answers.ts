/** One entry of a repeatable list. `id` is given when the entry is added and never changes. */
export type Entry = { readonly id: string } & {
  readonly [field: string]: string | number | readonly string[];
};

/** A stored answer: an option id or text, a number, option ids, or entries. Unanswered is absent. */
export type AnswerValue = string | number | readonly string[] | readonly Entry[];

/** The same, or what a field of an entry holds; undefined when unanswered. */
export type Stored = AnswerValue | Entry[string] | undefined;

/** Everything a person has answered, keyed by stable item ids. */
export type Answers = { readonly [itemId: string]: AnswerValue };
