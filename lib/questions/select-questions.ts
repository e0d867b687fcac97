import { askableRows } from "@/lib/evidence/askable-rows";
import { idsOf } from "@/lib/form/answer-reading";
import type { Answers } from "@/lib/form/answers";
import { holds } from "@/lib/form/condition";
import type { QuestionRule } from "./question";
import type { QuestionContent } from "./question-content";

/** The least and the most questions a person gets before adding their own. */
export const fewestQuestions = 8;
export const mostQuestions = 20;

/**
 * A question on someone's list. `asked` holds the ids of the comparison rows and of the statements of
 * the short check that they ticked "Ask about this" at, and that lead to it.
 */
export type FiredQuestion = { readonly rule: QuestionRule; readonly asked: readonly string[] };

type RuleContent = QuestionContent;

/** Where "Ask about this" was ticked, by question, in the order of the form whatever order it came in. */
export function askedAbout(
  content: RuleContent,
  answers: Answers,
): ReadonlyMap<string, readonly string[]> {
  const ticked = new Set<string>();
  for (const item of content.steps.flatMap((step) => step.items)) {
    if (item.kind === "ask") for (const id of idsOf(answers, item.id)) ticked.add(id);
  }
  const byQuestion = new Map<string, string[]>();
  if (ticked.size === 0) return byQuestion;
  for (const { id, asks } of [...askableRows(content), ...content.statements]) {
    if (ticked.has(id)) byQuestion.set(asks, [...(byQuestion.get(asks) ?? []), id]);
  }
  return byQuestion;
}

const byPriority = (a: QuestionRule, b: QuestionRule) =>
  a.priority - b.priority || (a.id < b.id ? -1 : 1);

const rankings = new WeakMap<RuleContent["questions"], readonly QuestionRule[]>();

/** All questions by priority, put in order once. */
function rankedOf({ questions }: RuleContent): readonly QuestionRule[] {
  const ranked = rankings.get(questions) ?? questions.toSorted(byPriority);
  rankings.set(questions, ranked);
  return ranked;
}

/**
 * The questions for these answers: 8 to 20, in the order of their groups. What everyone asks and
 * what the person asked about is always there; the rest come by priority, and a short list is
 * filled up. Questions the person left out are still here: leaving out is shown, not hidden.
 */
export function selectQuestions(content: RuleContent, answers: Answers): readonly FiredQuestion[] {
  const asked = askedAbout(content, answers);
  const ranked = rankedOf(content);
  const always = ranked.filter((rule) => rule.when === "everyone" || asked.has(rule.id));
  const fired = ranked.filter(
    (rule) => typeof rule.when !== "string" && !asked.has(rule.id) && holds(rule.when, answers),
  );
  const chosen = [...always, ...fired].slice(0, mostQuestions);
  const fill = ranked.filter((rule) => rule.when === "fill" && !asked.has(rule.id));
  chosen.push(...fill.slice(0, Math.max(0, fewestQuestions - chosen.length)));
  const place = new Map(content.questionGroups.map((group, index) => [group, index]));
  const placeOf = (rule: QuestionRule) => place.get(rule.group) ?? place.size;
  return chosen
    .toSorted((a, b) => placeOf(a) - placeOf(b) || byPriority(a, b))
    .map((rule) => ({ rule, asked: asked.get(rule.id) ?? [] }));
}
