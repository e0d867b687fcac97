import { askableRows } from "@/lib/evidence/askable-rows";
import { idsOf } from "@/lib/form/answer-reading";
import type { Answers } from "@/lib/form/answers";
import { holds } from "@/lib/form/condition";
import { inRole } from "@/lib/form/in-role";
import { fill } from "@/lib/words/fill";
import type { ListedQuestion } from "./listed-question";
import { ownQuestions } from "./own-questions";
import type { QuestionRule } from "./question";
import type { QuestionContent } from "./question-content";
import { selectQuestions } from "./select-questions";

/** The questions as they go to the appointment, and the rules that put them there. */
export type ListedQuestions = {
  readonly questions: readonly ListedQuestion[];
  /** Whether the person chose any as most important. */
  readonly chosen: boolean;
  readonly rulesFired: readonly string[];
};

/**
 * Why a question is on the list: its rule's reason where that rule fired, the rows where "Ask about
 * this" was ticked, and whether it was ticked after the short check, as one sentence. A rule that did
 * not fire gives no reason: it would not be true.
 */
function reasons(
  content: QuestionContent,
  answers: Answers,
  rule: QuestionRule,
  asked: readonly string[],
): string {
  const fired =
    rule.when === "everyone" ||
    (rule.when === "fill" ? asked.length === 0 : holds(rule.when, answers));
  const rows = askableRows(content)
    .flatMap(({ id, title }) => (asked.includes(id) ? [title] : []))
    .join("; ");
  const checked = content.statements.some(({ id }) => asked.includes(id));
  const { questions: words } = content.summaryWords;
  const clauses = [
    ...(fired ? [content.questionWords[rule.id]?.because ?? ""] : []),
    ...(rows === "" ? [] : [fill(words.asked, { rows })]),
    ...(checked ? [words.checked] : []),
  ].join("; ");
  return `${clauses.charAt(0).toLocaleUpperCase(content.language)}${clauses.slice(1)}.`;
}

function listedOwn(content: QuestionContent, answers: Answers): readonly ListedQuestion[] {
  const { ownGroup, ownBecause } = content.summaryWords.questions;
  return ownQuestions(content, answers).flatMap(({ id, text }) =>
    text !== undefined && text.trim() !== ""
      ? [{ id, text, because: ownBecause, sources: [], group: ownGroup }]
      : [],
  );
}

/** The tailored list before the person leaves any out: each question with its reason and sources. */
export function tailoredQuestions(
  content: QuestionContent,
  answers: Answers,
): readonly ListedQuestion[] {
  return selectQuestions(content, answers).map(({ rule, asked }) => {
    const names = rule.sources.map((id) => content.sourceNames[id] ?? id);
    return {
      id: rule.id,
      text: content.questionWords[rule.id]?.text ?? rule.id,
      because: reasons(content, answers, rule, asked),
      sources: [...new Set(names)],
      group: content.questionGroupWords[rule.group] ?? rule.group,
    };
  });
}

/**
 * The questions kept, the person's most important first in their order, then the rest of the
 * tailored list in its own order, then the person's own.
 */
export function listQuestions(content: QuestionContent, answers: Answers): ListedQuestions {
  const tailored = tailoredQuestions(content, answers);
  const dropped = new Set(idsOf(answers, inRole(content, "dropped-questions").id));
  const kept = tailored.filter(({ id }) => !dropped.has(id));
  const all = [...kept, ...listedOwn(content, answers)];
  const top = [...new Set(idsOf(answers, inRole(content, "top-questions").id))]
    .flatMap((id) => all.filter((question) => question.id === id))
    .map((question, index) => ({
      ...question,
      top: fill(content.summaryWords.questions.top, { number: index + 1 }),
    }));
  const rest = all.filter(({ id }) => !top.some((question) => question.id === id));
  return {
    questions: [...top, ...rest],
    chosen: top.length > 0,
    rulesFired: tailored.map(({ id }) => id),
  };
}
