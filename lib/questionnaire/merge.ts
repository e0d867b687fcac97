import type { Answers, AnswerValue } from "@/lib/form/answers";
import type { Step } from "@/lib/form/step";

/**
 * Answers with one step's values put in the place of what that step had: an item left out of `values`
 * becomes unanswered, items of other steps are untouched.
 */
export function merge(
  answers: Answers,
  step: Step,
  values: { readonly [itemId: string]: AnswerValue | undefined },
): Answers {
  const own = new Set(step.items.map((item) => item.id));
  const others = Object.entries(answers).filter(([id]) => !own.has(id));
  const given = Object.entries(values).filter(
    (pair): pair is [string, AnswerValue] => own.has(pair[0]) && pair[1] !== undefined,
  );
  return Object.fromEntries([...others, ...given]);
}
