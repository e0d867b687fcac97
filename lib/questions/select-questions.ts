import { mainPlaceOf } from "@/lib/evidence/places-of";
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

/** So many questions of safety that may be said in one stand by themselves, where there is room. */
const mostAlone = 3;

/** So many that quote the person stay, whatever else is asked. */
const mostInWords = 2;

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

/** Whether a question is about what the person wrote, and not about safety. */
export const isInTheirWords = ({ rule, words }: FiredQuestion): boolean =>
  rule.safety === undefined && words !== undefined;

/** Whether a question checks words that may be about safety: the same words are not asked about twice. */
const isChecked = ({ rule: { when }, fired }: FiredQuestion): boolean =>
  fired && typeof when === "object" && "mentioned" in when;

/**
 * Questions of safety that are said in one: those beyond the first few, save what the person asked for.
 * The more there is that must stand alone, the fewer these first few are, so that a list stays short.
 */
function joined(fired: readonly FiredQuestion[], wanted: (id: string) => boolean) {
  const alone = fired.filter(({ rule }) => rule.when === "everyone" || rule.safety === "alone");
  const room = mostQuestions - alone.length - mostInWords - 1;
  const first = Math.max(0, Math.min(mostAlone, room));
  const several = fired.filter(({ rule }) => rule.safety === "joins" && !wanted(rule.id));
  return several.length > first + 1 ? several.slice(first) : [];
}

/**
 * The questions for these answers, by priority, those of another place than the main one last: 8 to 12. What everyone asks, what is about safety, what
 * the person chose or asked about, and two that quote them are never cut; the rest come by priority, and
 * a short list is filled up. What fired beside these is `more`. Questions the person left out are still here: leaving
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
  const checked = all.filter(isChecked).map(({ words }) => words);
  const there = all.filter(
    (one) =>
      asked.has(one.rule.id) ||
      (one.fired && (isChecked(one) || !isInTheirWords(one) || !checked.includes(one.words))),
  );
  const inOne = joined(there, wanted);
  const joint = all
    .filter(({ rule }) => rule.when === "joined" && inOne.length > 0)
    .map((one) => ({ ...one, fired: true, joins: inOne.map(({ rule }) => rule.id) }));
  const fits = [...there.filter((one) => !inOne.includes(one)), ...joint];
  const inWords = fits.filter(isInTheirWords).slice(0, mostInWords);
  const isKept = (one: FiredQuestion) =>
    one.rule.when === "everyone" ||
    one.rule.safety !== undefined ||
    wanted(one.rule.id) ||
    inWords.includes(one);
  const kept = fits.filter(isKept);
  const main = mainPlaceOf(content, said)?.id;
  const isOfAnother = ({ rule }: FiredQuestion) =>
    rule.place !== undefined && main !== undefined && rule.place !== main;
  const rest = fits.filter((one) => !isKept(one));
  const others = [...rest.filter((one) => !isOfAnother(one)), ...rest.filter(isOfAnother)];
  const list = [...kept, ...others.slice(0, Math.max(0, mostQuestions - kept.length))];
  const anyone = all.filter(({ rule }) => rule.when === "fill" && !asked.has(rule.id));
  const filled = anyone.filter(
    ({ rule }, at) => chosen.has(rule.id) || at < fewestQuestions - list.length,
  );
  const whole = [...list, ...filled];
  const inOrder = (some: readonly FiredQuestion[]) =>
    some.toSorted(
      (a, b) => Number(isOfAnother(a)) - Number(isOfAnother(b)) || byPriority(a.rule, b.rule),
    );
  return {
    list: inOrder(whole),
    more: inOrder([...fits, ...anyone].filter((one) => !whole.includes(one))),
  };
}
