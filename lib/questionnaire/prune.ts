import type { Content } from "@/lib/edition/content";
import type { Answers } from "@/lib/form/answers";
import { placed } from "@/lib/form/asked-item";
import { holds } from "@/lib/form/condition";
import { kindOf } from "@/lib/form/kinds";
import { askedItems } from "./asked-items";
import { settleRows } from "./settle-rows";

/**
 * Answers without those that are no longer asked. Steps are walked in order and conditions read only
 * earlier items, so one pass is enough and a second changes nothing. Nothing else deletes answers.
 */
export function prune(content: Content, given: Answers): Answers {
  const answers = settleRows(content, given);
  let kept: Answers = {};
  for (const step of content.steps) {
    if (step.when && !holds(step.when, kept)) continue;
    let ofStep: Answers = {};
    for (const asked of askedItems(content, step, kept)) {
      const { item } = asked;
      const value = answers[item.id];
      const open = value === undefined ? undefined : kindOf(item).stillOpen(placed(asked), value);
      if (open !== undefined) ofStep = { ...ofStep, [item.id]: open };
    }
    kept = { ...kept, ...ofStep };
  }
  return kept;
}
