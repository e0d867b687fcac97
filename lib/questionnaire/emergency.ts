import type { Answers, AnswerValue } from "@/lib/form/answers";
import type { FormContent } from "@/lib/form/form-content";
import { inRole } from "@/lib/form/in-role";
import { notSure } from "@/lib/form/kinds/scale";

/** The answer that there is no sign of an emergency. */
export const noSign = "none";

/** The answer that it will be said in person: like "not sure", it tells nothing of there being no sign. */
const inPerson = "in-person";

/** What was said of signs of an emergency; undefined when nothing was. */
export const emergencyAnswer = (
  content: Pick<FormContent, "steps">,
  answers: Answers,
): AnswerValue | undefined => answers[inRole(content, "emergency").id];

/** Whether an answer says that there is a sign, or may be one. */
export const maySaySign = (answer: AnswerValue | undefined): boolean =>
  answer !== undefined && answer !== noSign;

/** How much an answer says of an emergency, to compare two: no answer, no sign, perhaps one, one or more. */
export function graveness(answer: string | undefined): number {
  if (answer === undefined || answer === "") return 0;
  if (answer === noSign) return 1;
  return answer === notSure || answer === inPerson ? 2 : 3;
}
