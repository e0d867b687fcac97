import { idsOf } from "@/lib/form/answer-reading";
import type { Answers } from "@/lib/form/answers";
import { inRole } from "@/lib/form/in-role";
import { ownQuestions } from "./own-questions";
import type { QuestionContent } from "./question-content";
import { selectQuestions } from "./select-questions";

/**
 * Answers in which only questions are chosen or left out that are still asked. While a form is filled in
 * the others stay as they are: the page says what went, and an answer that is changed back brings it back.
 */
export function settledChoices(
  content: QuestionContent,
  answers: Answers,
  today?: string,
): Answers {
  const [dropped, top] = [
    inRole(content, "dropped-questions").id,
    inRole(content, "top-questions").id,
  ];
  if (answers[dropped] === undefined && answers[top] === undefined) return answers;
  const { list, more } = selectQuestions(content, answers, today);
  const asked = [...list, ...more].map(({ rule }) => rule.id);
  const out = idsOf(answers, dropped).filter((id) => asked.includes(id));
  const own = ownQuestions(content, answers).map(({ id }) => id);
  const first = idsOf(answers, top).filter(
    (id) => !out.includes(id) && [...asked, ...own].includes(id),
  );
  const { [dropped]: _dropped, [top]: _top, ...others } = answers;
  return {
    ...others,
    ...(out.length > 0 ? { [dropped]: out } : {}),
    ...(first.length > 0 ? { [top]: first } : {}),
  };
}
