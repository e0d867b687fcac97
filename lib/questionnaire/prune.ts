import type { Content } from "@/lib/edition/content";
import type { Answers, AnswerValue } from "@/lib/form/answers";
import type { AskedItem } from "@/lib/form/asked-item";
import { holds } from "@/lib/form/condition";
import { askedItems } from "./asked-items";
import { settleRows } from "./settle-rows";

/** The part of a value whose option is still open; undefined when nothing is left of it. */
function stillOpen({ item, options }: AskedItem, value: AnswerValue): AnswerValue | undefined {
  switch (item.kind) {
    case "main-region":
      return typeof value === "string" && options.includes(value) ? value : undefined;
    case "regions":
    case "ask":
    case "dropped-questions":
    case "top-questions": {
      if (!Array.isArray(value)) return undefined;
      const kept = value.filter((id) => options.includes(id));
      return kept.length > 0 ? kept : undefined;
    }
    default:
      return value;
  }
}

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
      const value = answers[asked.item.id];
      const open = value === undefined ? undefined : stillOpen(asked, value);
      if (open !== undefined) ofStep = { ...ofStep, [asked.item.id]: open };
    }
    kept = { ...kept, ...ofStep };
  }
  return kept;
}
