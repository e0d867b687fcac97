import type { Content } from "@/lib/edition/content";
import { idsOf } from "@/lib/form/answer-reading";
import type { Answers } from "@/lib/form/answers";
import { inRole } from "@/lib/form/in-role";
import { listQuestions, tailoredQuestions } from "@/lib/questions/listed-questions";

/** A question as it is put to the person, who may keep it, leave it out or ask it first. */
export type QuestionOption = {
  readonly id: string;
  readonly text: string;
  readonly because: string;
  /** It is not on the list, but could be. */
  readonly isMore: boolean;
};

/** The questions that stand first. */
export type FirstView = {
  readonly ids: readonly string[];
  /** The person chose them; otherwise they are ours. */
  readonly chosen: boolean;
  /** What each question that could stand there is about. */
  readonly names: { readonly [questionId: string]: string };
  /** The questions that were chosen and are asked no more. */
  readonly gone: readonly string[];
};

/** The tailored list, those that are left out among them, and what else could be asked. */
export function questionOptions(
  content: Content,
  answers: Answers,
  today: string | undefined,
): readonly QuestionOption[] {
  const { list, more } = tailoredQuestions(content, answers, today);
  const option =
    (isMore: boolean) =>
    ({ id, text, because }: (typeof list)[number]): QuestionOption => ({
      id,
      text,
      because,
      isMore,
    });
  return [...list.map(option(false)), ...more.map(option(true))];
}

/** What stands first, and all that could. */
export function firstView(
  content: Content,
  answers: Answers,
  today: string | undefined,
): FirstView {
  const { questions, more, chosen, gone } = listQuestions(content, answers, today);
  const dropped = idsOf(answers, inRole(content, "dropped-questions").id);
  const words = tailoredQuestions(content, answers, today).list;
  const named = [...questions, ...more, ...words.filter(({ id }) => dropped.includes(id))];
  return {
    ids: questions.flatMap(({ id, top }) => (top === undefined ? [] : [id])),
    chosen,
    names: Object.fromEntries(named.map(({ id, short }) => [id, short])),
    gone: gone.map(({ text }) => text),
  };
}
