import type { Condition } from "@/lib/questionnaire/condition";
import { fill } from "@/lib/questionnaire/fill";
import type { ConditionWords } from "./words";

/** How the paper form names what a condition reads. */
export type Naming = {
  /** The printed number of an item, or undefined when it is not on the paper. */
  readonly questionOf: (itemId: string) => number | undefined;
  /** The printed words of an option. */
  readonly optionOf: (itemId: string, optionId: string) => string;
};

/** The options a leaf names. */
function optionsRead(leaf: Condition): readonly string[] {
  if ("equals" in leaf) return [leaf.equals];
  if ("includes" in leaf) return [leaf.includes];
  return "includesAny" in leaf ? leaf.includesAny : [];
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

/**
 * A condition as a clause for a person with a pen, such as `you ticked “Yes” in question 4`.
 * Undefined when these words cannot say it: the part is then for everyone.
 */
export function conditionWords(
  condition: Condition,
  words: ConditionWords,
  naming: Naming,
): string | undefined {
  const say = (part: Condition): string | undefined => conditionWords(part, words, naming);
  if ("all" in condition) return linked(condition.all.map(say), words.and);
  if ("any" in condition) return linked(condition.any.map(say), words.or);
  const negated = "not" in condition;
  const leaf = negated ? condition.not : condition;
  if (!("item" in leaf)) return undefined;
  const question = naming.questionOf(leaf.item);
  if (question === undefined) return undefined;
  if ("answered" in leaf) return fill(negated ? words.notAnswered : words.answered, { question });
  const ids = optionsRead(leaf);
  if (ids.length > 0) {
    const quoted = ids.map((id) => fill(words.quoted, { option: naming.optionOf(leaf.item, id) }));
    const options = linked(quoted, words.or) ?? "";
    return fill(negated ? words.notTicked : words.ticked, { options, question });
  }
  if (negated) return undefined;
  if ("countAtLeast" in leaf) {
    return fill(words.tickedAtLeast, { count: leaf.countAtLeast, question });
  }
  return "atLeast" in leaf ? fill(words.atLeast, { value: leaf.atLeast, question }) : undefined;
}
