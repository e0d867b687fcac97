import type { Answers } from "./answers";
import { type Condition, holds, itemsRead } from "./condition";
import { conditionLeft } from "./condition-left";
import type { FormContent } from "./form-content";
import type { Item } from "./item";
import type { Step } from "./step";

/** The steps these answers lead through, in order. */
export function visibleSteps(
  content: Pick<FormContent, "steps">,
  answers: Answers,
): readonly Step[] {
  return content.steps.filter((step) => step.when === undefined || holds(step.when, answers));
}

/** An item that its page has, and on what it depends whether a person sees it while filling in the page. */
export type ItemOnPage = { readonly item: Item; readonly shownIf?: Condition };

const ids = new WeakMap<Step, ReadonlySet<string>>();

/** The ids of a step's items, put together once for as long as the step is there. */
function idsIn(step: Step): ReadonlySet<string> {
  const known = ids.get(step) ?? new Set(step.items.map(({ id }) => id));
  ids.set(step, known);
  return known;
}

/** The items that the page of a step has, in order: those that answers of other pages do not rule out. */
export function itemsOnPage(step: Step, answers: Answers): readonly ItemOnPage[] {
  const own = idsIn(step);
  return step.items.flatMap((item): readonly ItemOnPage[] => {
    const left = item.when === undefined ? true : conditionLeft(item.when, answers, own);
    if (typeof left === "boolean") return left ? [{ item }] : [];
    return [{ item, shownIf: left }];
  });
}

/** Whether an item stands on the page of a step, and depends on other answers of it to be shown. */
export const dependsOnItsPage = (step: Step, { id, when }: Item): boolean => {
  const onPage = idsIn(step);
  return onPage.has(id) && when !== undefined && itemsRead(when).some((read) => onPage.has(read));
};

/** Whether a person sees an item of the page: words that stand in it are never hidden from them. */
export const isShown = ({ item, shownIf }: ItemOnPage, answers: Answers): boolean =>
  shownIf === undefined || answers[item.id] !== undefined || holds(shownIf, answers);

/** The items of a step that these answers show, in order. */
export const visibleItems = (step: Step, answers: Answers): readonly Item[] =>
  itemsOnPage(step, answers)
    .filter((one) => isShown(one, answers))
    .map(({ item }) => item);
