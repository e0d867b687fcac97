import { idsOf } from "@/lib/form/answer-reading";
import type { Answers } from "@/lib/form/answers";
import { inRole } from "@/lib/form/in-role";
import { askedAbout } from "./asked-about";
import { isSo, wordsFor } from "./fired";
import { heard } from "./heard";
import { mentions } from "./mentions";
import type { QuestionRule } from "./question";
import type { QuestionContent } from "./question-content";

/** The least and the most questions a person gets before adding or asking for their own. */
export const fewestQuestions = 8;
export const mostQuestions = 12;

/** So many questions of safety that may be said in one stand by themselves. */
const mostAlone = 3;

/** A question on someone's list, with all that put it there. */
export type FiredQuestion = {
  readonly rule: QuestionRule;
  /** Whether its rule holds; a question can also be there because it was asked for. */
  readonly fired: boolean;
  /** The rows and statements at which "Ask about this" was ticked, and that lead to it. */
  readonly asked: readonly string[];
  /** The person's own words it is about. */
  readonly words?: string;
  /** The questions that it says in one. */
  readonly joins?: readonly string[];
};

export type SelectedQuestions = {
  readonly list: readonly FiredQuestion[];
  /** What fired too, and what anyone could ask. */
  readonly more: readonly FiredQuestion[];
};

const byPriority = (a: QuestionRule, b: QuestionRule) =>
  a.priority - b.priority || (a.id < b.id ? -1 : 1);

const rankings = new WeakMap<QuestionContent["questions"], readonly QuestionRule[]>();

/** All questions by priority, put in order once. */
function rankedOf({ questions }: Pick<QuestionContent, "questions">): readonly QuestionRule[] {
  const ranked = rankings.get(questions) ?? questions.toSorted(byPriority);
  rankings.set(questions, ranked);
  return ranked;
}

/** Questions of safety beyond the first few are said in one, save those that the person asked for. */
function joined(fired: readonly FiredQuestion[], wanted: (id: string) => boolean) {
  const several = fired.filter(({ rule }) => rule.safety === "joins" && !wanted(rule.id));
  const inOne = several.length > mostAlone + 1 ? several.slice(mostAlone) : [];
  return inOne;
}

/**
 * The questions for these answers, by priority: 8 to 12. What everyone asks, what is about safety and
 * what the person chose or asked about is never cut; the rest come by priority, and a short list is
 * filled up. What fired beside these is `more`. Questions the person left out are still here: leaving
 * out is shown, not hidden. `today` (YYYY-MM-DD) tells what is still to come from what was.
 */
export function selectQuestions(
  content: QuestionContent,
  answers: Answers,
  today?: string,
): SelectedQuestions {
  const said = heard(content, answers, today);
  const found = mentions(content, said);
  const asked = askedAbout(content, answers);
  const chosen = new Set(idsOf(answers, inRole(content, "top-questions").id));
  const wanted = (id: string) => asked.has(id) || chosen.has(id);
  const questionOf = (rule: QuestionRule): FiredQuestion => {
    const words = wordsFor(rule, said, found);
    return {
      rule,
      fired: rule.when === "everyone" || isSo(rule, said, found),
      asked: asked.get(rule.id) ?? [],
      ...(words === undefined ? {} : { words }),
    };
  };
  const all = rankedOf(content).map(questionOf);
  const there = all.filter(({ rule, fired }) => fired || asked.has(rule.id));
  const inOne = joined(there, wanted);
  const joint = all
    .filter(({ rule }) => rule.when === "joined" && inOne.length > 0)
    .map((one) => ({ ...one, fired: true, joins: inOne.map(({ rule }) => rule.id) }));
  const fits = [...there.filter((one) => !inOne.includes(one)), ...joint];
  const isKept = ({ rule }: FiredQuestion) =>
    rule.when === "everyone" || rule.safety !== undefined || wanted(rule.id);
  const kept = fits.filter(isKept);
  const others = fits.filter((one) => !isKept(one));
  const list = [...kept, ...others.slice(0, Math.max(0, mostQuestions - kept.length))];
  const anyone = all.filter(({ rule }) => rule.when === "fill" && !asked.has(rule.id));
  const filled = anyone.filter(
    ({ rule }, at) => chosen.has(rule.id) || at < fewestQuestions - list.length,
  );
  const whole = [...list, ...filled];
  const inOrder = (some: readonly FiredQuestion[]) =>
    some.toSorted((a, b) => byPriority(a.rule, b.rule));
  return {
    list: inOrder(whole),
    more: inOrder([...fits, ...anyone].filter((one) => !whole.includes(one))),
  };
}
