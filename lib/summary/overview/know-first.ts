import { textOf } from "@/lib/form/answer-reading";
import { type Fitting, type FittingFact, factLines, fittingFacts } from "../fit-part";
import type { Fact, FactList } from "../model";
import { emWithin, smallestSheet } from "../page-one/budget";
import type { SummaryInput } from "../summary-input";
import { chosenIds, quoted, reported } from "./reported";

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

/** "Apixaban" for "Apixaban (Eliquis)": brands stand in brackets. */
const withoutBrackets = (text: string) => text.replace(/ \([^)]*\)/g, "");

/** One of them; what was reported is marked as an alert. */
function firstFact(input: SummaryInput, itemId: string, wordsId: string | undefined): Fact {
  const fact = reported(input, itemId, wordsId);
  const chosen = chosenIds(input, itemId);
  const written = wordsId !== undefined && textOf(input.answers, wordsId) !== "";
  if (written || chosen.some((id) => !silent.includes(id))) return { ...fact, alert: true };
  return chosen.includes("none")
    ? { ...fact, value: input.content.summaryWords.overview.noneReported }
    : fact;
}

/** Blood thinners as reported, with the person's own words; an alert when there are some. */
export const bloodThinners = (input: SummaryInput): Fact =>
  firstFact(input, "blood-thinners", "blood-thinners-words");

/** The same without brand names, for where not all of it fits; the person's own words stay. */
export function shorterThinners(input: SummaryInput): Fact {
  const { value, ...full } = bloodThinners(input);
  const written = textOf(input.answers, "blood-thinners-words");
  const own = written === "" ? "" : quoted(input, written);
  const ticked = value.slice(0, value.length - own.length);
  return { ...full, value: withoutBrackets(ticked) + own };
}

/** What was ticked, without what was written beside it. */
const ticked = (input: SummaryInput, itemId: string) => firstFact(input, itemId, undefined);

/** Blood thinners, implants, infection, pregnancy, conditions and allergies, each as reported. */
export function knowFirst(input: SummaryInput): Fitting<FactList> {
  const { overview } = input.content.summaryWords;
  const em = emWithin("knowFirst", smallestSheet.measures.gutter);
  const shorter = shorterThinners(input);
  // The names that were ticked are never cut; what was written beside them may be.
  const named = (fact: Fact, names: string) =>
    factLines({ ...fact, value: `${names}; “…”`, alert: true }, em);
  const implants = ticked(input, "implants");
  const least: { readonly [itemId: string]: number } = {
    "blood-thinners": named(shorter, withoutBrackets(ticked(input, "blood-thinners").value)),
    implants: named(implants, implants.value),
  };
  const facts = first.map(([itemId, wordsId]): FittingFact => {
    const fact = firstFact(input, itemId, wordsId);
    return {
      fact,
      least: least[itemId] ?? 1,
      ...(itemId === "blood-thinners" ? { shorter } : {}),
    };
  });
  return fittingFacts(input, overview.knowFirst, facts, em);
}
