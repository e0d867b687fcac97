import type { Content } from "@/lib/edition/content";
import type { Answers } from "@/lib/form/answers";
import type { RawFields } from "@/lib/form/fields";
import type { Step } from "@/lib/form/step";
import { askedItems } from "@/lib/questionnaire/asked-items";
import { checkStep, type Problem } from "@/lib/questionnaire/check-step";
import { emergencyAnswer } from "@/lib/questionnaire/emergency";
import { merge } from "@/lib/questionnaire/merge";
import { prune } from "@/lib/questionnaire/prune";
import { regroupTicks } from "@/lib/questionnaire/regroup-ticks";
import type { Draft } from "./draft";

type Saving = {
  readonly content: Content;
  readonly step: Step;
  /** The form as sent. */
  readonly raw: RawFields;
  readonly now: Date;
  /** Whether the person went on: the step then counts as seen, and what is required must be there. */
  readonly goesOn: boolean;
  /** The language the form goes on in, on other devices too. */
  readonly language: string;
};

/** The draft after a save, and what is still to fix in it. */
export type SavedStep = { readonly draft: Draft; readonly problems: readonly Problem[] };

function emergencyAfter(
  draft: Draft,
  answers: Answers,
  { content, step, now }: Saving,
): Draft["emergency"] {
  if (!step.items.some((item) => item.role === "emergency")) return draft.emergency;
  const answer = emergencyAnswer(content, answers);
  const { acknowledgedAt: _, ...before } = draft.emergency;
  if (answer === undefined) return before;
  const same = answer === emergencyAnswer(content, draft.answers);
  return same ? draft.emergency : { ...before, answeredAt: now.toISOString() };
}

const without = <T>(record: { readonly [key: string]: T }, key: string) =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));

/**
 * Puts one step's form into a draft. What passes becomes an answer; when anything does not, the whole
 * form is kept as typed beside the answers, so that nothing typed is lost.
 */
export function saveStep(stored: Draft, saving: Saving): SavedStep {
  const { content, step, raw, now, goesOn, language } = saving;
  const draft = { ...stored, answers: regroupTicks(content, stored.answers) };
  const asked = askedItems(content, step, draft.answers);
  const checked = checkStep(asked, raw, {
    errors: content.messages.errors,
    today: now.toISOString().slice(0, 10),
  });
  const missing = (problem: Problem) => raw[problem.field] === undefined;
  const problems = goesOn ? checked.problems : checked.problems.filter((one) => !missing(one));
  const refused = new Set(problems.map(({ item }) => item));
  const values = Object.fromEntries(
    asked.map(({ item }) => [
      item.id,
      refused.has(item.id) ? draft.answers[item.id] : checked.values[item.id],
    ]),
  );
  const answers = prune(content, merge(draft.answers, step, values));
  const unresolved = without(draft.unresolved, step.id);
  const seen = goesOn && problems.length === 0 && !draft.saved.includes(step.id);
  return {
    problems,
    draft: {
      ...draft,
      language,
      answers,
      emergency: emergencyAfter(draft, answers, saving),
      unresolved: problems.length > 0 ? { ...unresolved, [step.id]: raw } : unresolved,
      saved: seen ? [...draft.saved, step.id] : draft.saved,
    },
  };
}
