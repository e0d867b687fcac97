import type { Answers, AnswerValue } from "./answers";

/** A rule over answers, written as data so that a clinician can read it and a test can walk it. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly item: string; readonly answered: true }
  | { readonly item: string; readonly equals: string }
  | { readonly item: string; readonly includes: string }
  | { readonly item: string; readonly includesAny: readonly string[] }
  | { readonly item: string; readonly countAtLeast: number }
  | { readonly item: string; readonly atLeast: number }
  /** A date (YYYY-MM-DD) after one and up to another. */
  | { readonly item: string; readonly after: string; readonly upTo: string }
  /** An age in years, the last included, or an age that nobody gave. `withAge` makes dates of it. */
  | { readonly ageOrUnknown: { readonly from: number; readonly to: number } }
  | { readonly entries: string; readonly some: Condition };

const listOf = (value: AnswerValue | undefined): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

/**
 * Whether a condition holds for these answers. An unanswered item makes every leaf false:
 * silence is never read as a yes, and `not` over silence says only that nothing was said. An age that was
 * not made dates of is not known.
 */
export function holds(condition: Condition, answers: Answers): boolean {
  if ("all" in condition) return condition.all.every((part) => holds(part, answers));
  if ("any" in condition) return condition.any.some((part) => holds(part, answers));
  if ("not" in condition) return !holds(condition.not, answers);
  if ("entries" in condition) {
    return listOf(answers[condition.entries]).some(
      (entry) =>
        typeof entry === "object" && entry !== null && holds(condition.some, entry as Answers),
    );
  }
  if ("ageOrUnknown" in condition) return true;
  const value = answers[condition.item];
  if ("equals" in condition) return value === condition.equals;
  if ("upTo" in condition) {
    return typeof value === "string" && value > condition.after && value <= condition.upTo;
  }
  if ("atLeast" in condition) return typeof value === "number" && value >= condition.atLeast;
  const list = listOf(value);
  if ("includes" in condition) return list.includes(condition.includes);
  if ("includesAny" in condition) return condition.includesAny.some((id) => list.includes(id));
  if ("countAtLeast" in condition) return list.length >= condition.countAtLeast;
  return list.length > 0;
}

/** The ids of the items (or entry lists) a condition reads; fields inside entries are not listed. */
export function itemsRead(condition: Condition): readonly string[] {
  if ("all" in condition) return condition.all.flatMap(itemsRead);
  if ("any" in condition) return condition.any.flatMap(itemsRead);
  if ("not" in condition) return itemsRead(condition.not);
  if ("ageOrUnknown" in condition) return [];
  return ["entries" in condition ? condition.entries : condition.item];
}
