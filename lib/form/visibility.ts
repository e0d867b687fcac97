import type { Answers } from "./answers";
import { holds } from "./condition";
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

/** The items of a step that these answers show, in order. */
export function visibleItems(step: Step, answers: Answers): readonly Item[] {
  return step.items.filter((item) => item.when === undefined || holds(item.when, answers));
}
