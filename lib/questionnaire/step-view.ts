import type { Content } from "@/lib/edition/content";
import type { Answers } from "@/lib/form/answers";
import type { AskedItem } from "@/lib/form/asked-item";
import type { RawFields } from "@/lib/form/fields";
import { fieldsOf } from "@/lib/form/show-fields";
import type { Step } from "@/lib/form/step";
import type { AnyItemWords } from "@/lib/form/words";
import { askedItems } from "./asked-items";
import { type ItemView, itemView } from "./item-view";

/** An item with all its words, as plain data a page can send to the browser. */
export type AskedView = AskedItem & ItemView & { readonly words: AnyItemWords };

/** Everything one page of the form shows. */
export type StepView = {
  readonly id: string;
  readonly title: string;
  readonly intro: readonly string[];
  readonly asked: readonly AskedView[];
  readonly raw: RawFields;
};

/**
 * The page of one step for these answers; `raw` shows typed fields that were not accepted. `today`
 * (YYYY-MM-DD) tells what was from what is still to come.
 */
export function stepView(
  content: Content,
  step: Step,
  answers: Answers,
  raw: RawFields | undefined,
  today?: string,
): StepView {
  const stepWords = content.stepWords[step.id];
  const asked = askedItems(content, step, answers);
  return {
    id: step.id,
    title: stepWords?.title ?? step.id,
    intro: stepWords?.intro ?? [],
    raw: raw ?? fieldsOf(asked, answers),
    asked: asked.map((one) => {
      const { item, options } = one;
      const words = stepWords?.items[item.id] ?? { label: item.id, short: item.id };
      return {
        ...one,
        words,
        ...itemView(item, { content, words, options, answers, today }),
      };
    }),
  };
}
