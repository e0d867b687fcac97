import type { Content } from "@/lib/edition/content";
import type { Answers } from "@/lib/form/answers";
import type { AskedItem } from "@/lib/form/asked-item";
import type { Step } from "@/lib/form/step";
import { visibleItems } from "@/lib/form/visibility";
import { optionsOf } from "./item-options";

/** The visible items of a step with the options open to this person. */
export function askedItems(content: Content, step: Step, answers: Answers): readonly AskedItem[] {
  return visibleItems(step, answers).map((item) => ({
    item,
    options: optionsOf(item).open(content, item, answers),
  }));
}
