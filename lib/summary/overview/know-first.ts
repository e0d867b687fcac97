import { textOf } from "../answer-reading";
import { type Fitting, fittingFacts } from "../fit-part";
import type { Fact, FactList } from "../model";
import { pageOneBudget } from "../page-one-budget";
import type { SummaryInput } from "../summary-input";
import { chosenIds, reported } from "./reported";

/** What can change what a clinician does first, in this order; each with the item of its words. */
const first = [
  ["blood-thinners", "blood-thinners-words"],
  ["implants", "implants-words"],
  ["infection-now", undefined],
  ["pregnant", undefined],
  ["conditions", "conditions-words"],
  ["allergies", "allergies-words"],
] as const;

/** Answers that do not report that something is there. They are shown, and never read as "no". */
const silent = ["none", "no", "does-not-apply", "not-sure"];

function firstFact(input: SummaryInput, itemId: string, wordsId: string | undefined): Fact {
  const fact = reported(input, itemId, wordsId);
  const chosen = chosenIds(input, itemId);
  const written = wordsId !== undefined && textOf(input.answers, wordsId) !== "";
  if (written || chosen.some((id) => !silent.includes(id))) return { ...fact, alert: true };
  return chosen.includes("none")
    ? { ...fact, value: input.content.summaryWords.overview.noneReported }
    : fact;
}

/** Blood thinners, implants, infection, pregnancy, conditions and allergies, each as reported. */
export function knowFirst(input: SummaryInput): Fitting<FactList> {
  const { overview } = input.content.summaryWords;
  const facts = first.map(([itemId, wordsId]) => firstFact(input, itemId, wordsId));
  return fittingFacts(input, overview.knowFirst, facts, pageOneBudget.knowFirst);
}
