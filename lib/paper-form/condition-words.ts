import type { Condition } from "@/lib/form/condition";
import type { ConditionWords } from "@/lib/words/blank-form-words";
import { fill } from "@/lib/words/fill";

/** How a print names what a condition reads. */
export type Naming = {
  /** The printed number or name of an item, or undefined when it is not in print. */
  readonly questionOf: (itemId: string) => number | string | undefined;
  /** The printed words of an option. */
  readonly optionOf: (itemId: string, optionId: string) => string;
  /** All options of an item, where they can be counted. */
  readonly optionsOf?: (itemId: string) => readonly string[];
  /** How the fields of a list's entries are named; without it nothing is said of entries. */
  readonly inEntriesOf?: (listId: string) => Naming;
};

/** The options a leaf names. */
function optionsRead(leaf: Condition): readonly string[] {
  if ("equals" in leaf) return [leaf.equals];
  if ("includes" in leaf) return [leaf.includes];
  return "includesAny" in leaf ? leaf.includesAny : [];
}

/** The options that a leaf does not name, where they are so few that these are sooner read. */
function otherOptions(
  itemId: string,
  ids: readonly string[],
  { optionsOf }: Naming,
): readonly string[] {
  const others = optionsOf?.(itemId).filter((id) => !ids.includes(id)) ?? [];
  return others.length * 2 < ids.length ? others : [];
}

/** Clauses in one, or undefined when there is none or one of them cannot be said. */
function linked(clauses: readonly (string | undefined)[], template: string): string | undefined {
  const [first, ...rest] = clauses;
  return rest.reduce(
    (one, other) =>
      one === undefined || other === undefined ? undefined : fill(template, { one, other }),
    first,
  );
}

/** What holds for one entry of a list. */
function someEntry(
  { entries, some }: Extract<Condition, { entries: string }>,
  words: ConditionWords,
  naming: Naming,
): string | undefined {
  const fields = naming.inEntriesOf?.(entries);
  const question = naming.questionOf(entries);
  const clause = fields && conditionWords(some, words, fields);
  if (words.someEntry === undefined || question === undefined || clause === undefined) {
    return undefined;
  }
  return fill(words.someEntry, { question, clause });
}

const isJoined = (condition: Condition): boolean => "all" in condition || "any" in condition;

/** "You answered question 4 or 5 or 6", where it is only asked that one of several was answered. */
function anyAnswered(
  parts: readonly Condition[],
  words: ConditionWords,
  { questionOf }: Naming,
): string | undefined {
  const questions = parts.map((part) =>
    "item" in part && "answered" in part ? questionOf(part.item)?.toString() : undefined,
  );
  const question = linked(questions, words.or);
  return question && fill(words.answered, { question });
}

/**
 * A condition as a clause for a person with a pen, such as `you ticked “Yes” in question 4`.
 * Undefined when these words cannot say it: the part is then for everyone.
 */
export function conditionWords(
  condition: Condition,
  words: ConditionWords,
  naming: Naming,
): string | undefined {
  const say = (part: Condition): string | undefined => {
    const clause = conditionWords(part, words, naming);
    const apart = isJoined(part) && words.group !== undefined && clause !== undefined;
    return apart ? fill(words.group, { clause }) : clause;
  };
  const opposite = (part: Condition): string | undefined => {
    const clause = conditionWords(part, words, naming);
    return clause === undefined || words.notThat === undefined
      ? undefined
      : fill(words.notThat, { clause });
  };
  if ("entries" in condition) return someEntry(condition, words, naming);
  if ("ageOrUnknown" in condition) return fill(words.age, condition.ageOrUnknown);
  if ("all" in condition) return linked(condition.all.map(say), words.and);
  if ("any" in condition) {
    return anyAnswered(condition.any, words, naming) ?? linked(condition.any.map(say), words.or);
  }
  const negated = "not" in condition;
  const leaf = negated ? condition.not : condition;
  if (!("item" in leaf)) return opposite(leaf);
  const question = naming.questionOf(leaf.item);
  if (question === undefined) return undefined;
  if ("answered" in leaf) return fill(negated ? words.notAnswered : words.answered, { question });
  const ids = optionsRead(leaf);
  if (ids.length > 0) {
    const others = negated ? [] : otherOptions(leaf.item, ids, naming);
    const other = words.tickedOther !== undefined && others.length > 0;
    const quoted = (other ? others : ids).map((id) =>
      fill(words.quoted, { option: naming.optionOf(leaf.item, id) }),
    );
    const options = linked(quoted, words.or) ?? "";
    const template = negated ? words.notTicked : words.ticked;
    return fill(other ? words.tickedOther : template, { options, question });
  }
  if (negated) return opposite(leaf);
  if ("countAtLeast" in leaf) {
    return fill(words.tickedAtLeast, { count: leaf.countAtLeast, question });
  }
  return "atLeast" in leaf ? fill(words.atLeast, { value: leaf.atLeast, question }) : undefined;
}
