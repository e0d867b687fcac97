import type { Content } from "@/lib/edition/content";
import type { Answers, AnswerValue } from "@/lib/form/answers";
import { placed } from "@/lib/form/asked-item";
import { holds } from "@/lib/form/condition";
import { kindOf } from "@/lib/form/kinds";
import { itemsOnPage } from "@/lib/form/visibility";
import { optionsOf } from "./item-options";

/**
 * Answers without those that are no longer asked. Steps are walked in order and conditions read only
 * earlier items, so one pass is enough and a second changes nothing. What another answer of the same page
 * hides is kept: it was typed where it could be seen. Nothing else deletes answers.
 */
export function prune(content: Content, answers: Answers): Answers {
  const kept: { [itemId: string]: AnswerValue } = {};
  for (const step of content.steps) {
    if (step.when && !holds(step.when, kept)) continue;
    const ofStep = itemsOnPage(step, kept).map(({ item }) => {
      const value = answers[item.id];
      if (value === undefined) return [item.id, undefined] as const;
      const options = optionsOf(item).open(content, item, kept);
      return [item.id, kindOf(item).stillOpen(placed({ item, options }), value)] as const;
    });
    for (const [id, open] of ofStep) if (open !== undefined) kept[id] = open;
  }
  return kept;
}
