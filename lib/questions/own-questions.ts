import { entriesOf } from "@/lib/form/answer-reading";
import type { Answers } from "@/lib/form/answers";
import type { FormContent } from "@/lib/form/form-content";
import { inRole } from "@/lib/form/in-role";

/** A question that the person added. `text` is undefined where its entry has no words. */
export type OwnQuestion = { readonly id: string; readonly text: string | undefined };

/** The person's own questions, in their order. */
export function ownQuestions(
  content: Pick<FormContent, "steps">,
  answers: Answers,
): readonly OwnQuestion[] {
  const { id: words } = inRole(content, "own-question-words");
  return entriesOf(answers, inRole(content, "own-question-list").id).map((entry) => {
    const text = entry[words];
    return { id: entry.id, text: typeof text === "string" ? text : undefined };
  });
}
