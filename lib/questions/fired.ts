import { entriesOf, textOf } from "@/lib/form/answer-reading";
import type { Answers } from "@/lib/form/answers";
import { type Condition, holds } from "@/lib/form/condition";
import type { Mention } from "./mentions";
import type { Differing, Mentioned, QuestionRule, When } from "./question";

/** Whether a rule is told by a condition over the answers alone. */
export const isCondition = (when: When): when is Condition =>
  typeof when !== "string" && !("mentioned" in when) && !("differ" in when);

function differs({ entries, field, by }: Differing["differ"], answers: Answers): boolean {
  const numbers = entriesOf(answers, entries)
    .map((entry) => entry[field])
    .filter((value) => typeof value === "number");
  return Math.max(...numbers) - Math.min(...numbers) >= by;
}

/** What was written beside the item a rule is about, or else the first mention anywhere; "" of nothing. */
const wordsMet = (
  { mentioned, beside }: Mentioned,
  answers: Answers,
  found: readonly Mention[],
): string =>
  (beside === undefined ? "" : textOf(answers, beside)) ||
  (found.find(({ about }) => about === mentioned)?.words ?? "");

/** Whether what a rule is about is so for these answers; what everyone asks is not asked here. */
export function isSo({ when }: QuestionRule, answers: Answers, found: readonly Mention[]): boolean {
  if (typeof when === "string") return false;
  if ("differ" in when) return differs(when.differ, answers);
  if (!("mentioned" in when)) return holds(when, answers);
  return wordsMet(when, answers, found) !== "" && !holds(when.unless, answers);
}

/** The person's own words that a rule's question is about, as they wrote them; undefined where it has none. */
export function wordsFor(
  { when, quotes = [] }: QuestionRule,
  answers: Answers,
  found: readonly Mention[],
): string | undefined {
  if (typeof when === "object" && "mentioned" in when) {
    return wordsMet(when, answers, found) || undefined;
  }
  const texts = quotes.flatMap(({ item, field }) =>
    field === undefined
      ? [textOf(answers, item)]
      : entriesOf(answers, item).map((entry) => String(entry[field] ?? "")),
  );
  return texts.find((text) => text.trim() !== "");
}
