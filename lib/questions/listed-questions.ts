import { idsOf } from "@/lib/form/answer-reading";
import type { Answers } from "@/lib/form/answers";
import { inRole } from "@/lib/form/in-role";
import { fill } from "@/lib/words/fill";
import { suggestedFirst } from "./first-questions";
import type { NamedQuestion } from "./listed-question";
import { ownQuestions } from "./own-questions";
import type { QuestionContent } from "./question-content";
import { questionText, shortName } from "./question-text";
import { reasons } from "./reasons";
import { type FiredQuestion, selectQuestions } from "./select-questions";

/** The questions as they go to the appointment, and the rules that put them there. */
export type ListedQuestions = {
  /** The first five in their order, then the rest by priority, then the person's own. */
  readonly questions: readonly NamedQuestion[];
  /** What the person could ask too. */
  readonly more: readonly NamedQuestion[];
  /** Whether the person chose the first of them; otherwise these are ours. */
  readonly chosen: boolean;
  /** Questions that were chosen and are asked no more, because an answer changed. */
  readonly gone: readonly { readonly id: string; readonly text: string }[];
  readonly rulesFired: readonly string[];
};

function listedOwn(content: QuestionContent, answers: Answers): readonly NamedQuestion[] {
  const { ownGroup, ownBecause } = content.summaryWords.questions;
  return ownQuestions(content, answers).flatMap(({ id, text }) =>
    text !== undefined && text.trim() !== ""
      ? [{ id, text, short: text, because: ownBecause, sources: [], group: ownGroup }]
      : [],
  );
}

/** A question with its words, its reason and its sources. */
function listed(content: QuestionContent, one: FiredQuestion): NamedQuestion {
  const { rule } = one;
  const names = rule.sources.map((id) => content.sourceNames[id] ?? id);
  return {
    id: rule.id,
    text: questionText(content, one),
    short: shortName(content, rule.id),
    because: reasons(content, one),
    sources: [...new Set(names)],
    group: content.questionGroupWords[rule.group] ?? rule.group,
  };
}

/**
 * The questions kept: the first five in the person's order or, where none was chosen, in ours; then the
 * rest, then the person's own. What was left out is in neither list.
 */
export function listQuestions(
  content: QuestionContent,
  answers: Answers,
  today?: string,
): ListedQuestions {
  const selected = selectQuestions(content, answers, today);
  const dropped = new Set(idsOf(answers, inRole(content, "dropped-questions").id));
  const kept = selected.list.filter(({ rule }) => !dropped.has(rule.id));
  const own = listedOwn(content, answers);
  const all = [...kept.map((one) => listed(content, one)), ...own];
  const wanted = [...new Set(idsOf(answers, inRole(content, "top-questions").id))];
  const chosen = wanted.filter((id) => all.some((question) => question.id === id));
  const ownIds = own.map(({ id }) => id);
  const order = chosen.length > 0 ? chosen : suggestedFirst(kept, ownIds);
  const top = order
    .flatMap((id) => all.filter((question) => question.id === id))
    .map((question, index) => ({
      ...question,
      top: fill(content.summaryWords.questions.top, { number: index + 1 }),
    }));
  return {
    questions: [...top, ...all.filter(({ id }) => !order.includes(id))],
    more: selected.more
      .filter(({ rule }) => !dropped.has(rule.id))
      .map((one) => listed(content, one)),
    chosen: chosen.length > 0,
    gone: wanted.flatMap((id) => {
      const text = content.questionWords[id]?.text;
      const isThere = chosen.includes(id) || dropped.has(id);
      return isThere || text === undefined ? [] : [{ id, text }];
    }),
    rulesFired: selected.list.map(({ rule }) => rule.id),
  };
}

/** The tailored questions before the person leaves any out, those that are left out among them. */
export function tailoredQuestions(
  content: QuestionContent,
  answers: Answers,
  today?: string,
): { readonly list: readonly NamedQuestion[]; readonly more: readonly NamedQuestion[] } {
  const { list, more } = selectQuestions(content, answers, today);
  return {
    list: list.map((one) => listed(content, one)),
    more: more.map((one) => listed(content, one)),
  };
}
