import type { Content } from "@/lib/edition/content";
import type { Answers } from "@/lib/form/answers";
import type { RawFields } from "@/lib/form/fields";
import { partsOf } from "@/lib/form/parts";
import type { Step } from "@/lib/form/step";
import { askedItems } from "@/lib/questionnaire/asked-items";
import { checkStep, type Problem } from "@/lib/questionnaire/check-step";
import { emergencyAnswer } from "@/lib/questionnaire/emergency";
import { merge } from "@/lib/questionnaire/merge";
import { prune } from "@/lib/questionnaire/prune";
import type { Draft } from "./draft";

export type Putting = {
  readonly content: Content;
  readonly step: Step;
  readonly now: Date;
  /** Whether the person went on: the step then counts as seen, and what is required must be there. */
  readonly goesOn: boolean;
  /** Whether its page showed some of the items alone: it then waits to be seen whole. */
  readonly isPart?: boolean;
  /** The language the form goes on in, on other devices too. */
  readonly language: string;
};

function emergencyAfter(
  draft: Draft,
  answers: Answers,
  { content, step, now }: Putting,
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

/** A draft in which the fields of a step are these, and what is still to fix in them. */
export function putFields(
  draft: Draft,
  raw: RawFields,
  putting: Putting,
): { readonly draft: Draft; readonly problems: readonly Problem[] } {
  const { content, step, now, goesOn, isPart = false, language } = putting;
  const asked = askedItems(content, step, draft.answers);
  const checked = checkStep(asked, raw, {
    errors: content.messages.errors,
    today: now.toISOString().slice(0, 10),
  });
  const untouched = new Set(
    asked.filter((one) => partsOf(one, raw).size === 0).map(({ item }) => item.id),
  );
  const problems = goesOn
    ? checked.problems
    : checked.problems.filter(({ item }) => !untouched.has(item));
  const refused = new Set(problems.map(({ item }) => item));
  const values = Object.fromEntries(
    asked.map(({ item }) => [
      item.id,
      refused.has(item.id) ? draft.answers[item.id] : checked.values[item.id],
    ]),
  );
  const answers = prune(content, merge(draft.answers, step, values));
  const unresolved = without(draft.unresolved, step.id);
  const settled = (draft.changes.clashes[step.id] ?? []).length === 0;
  const seen = goesOn && settled && problems.length === 0;
  const key = isPart ? "savedShort" : "saved";
  return {
    problems,
    draft: {
      ...draft,
      language,
      answers,
      emergency: emergencyAfter(draft, answers, putting),
      unresolved: problems.length > 0 ? { ...unresolved, [step.id]: raw } : unresolved,
      ...(seen ? { [key]: [...new Set([...draft[key], step.id])] } : {}),
    },
  };
}
