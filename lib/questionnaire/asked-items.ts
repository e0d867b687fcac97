import type { Content } from "@/lib/edition/content";
import type { Answers } from "@/lib/form/answers";
import type { AskedItem } from "@/lib/form/asked-item";
import type { Step } from "@/lib/form/step";
import { itemsOnPage } from "@/lib/form/visibility";
import { optionsOf } from "./item-options";

/** The items that the page of a step has, with the options open to this person. */
export function askedItems(content: Content, step: Step, answers: Answers): readonly AskedItem[] {
  return itemsOnPage(step, answers).map((one) => ({
    ...one,
    options: optionsOf(one.item).open(content, one.item, answers),
  }));
}
