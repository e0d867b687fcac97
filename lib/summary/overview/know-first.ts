import { textOf } from "@/lib/form/answer-reading";
import type { Fact, FactList } from "../facts";
import type { SummaryInput } from "../summary-input";
import { chosenIds, quoted, reported } from "./reported";

/**
 * What can change what a clinician does first, in this order; each with the item of its words.
 * What was ticked of `named` stays whole, however little room there is.
 */
const first = [
  { item: "blood-thinners", words: "blood-thinners-words", named: true },
  { item: "implants", words: "implants-words", named: true },
  { item: "infection-now" },
  { item: "pregnant" },
  { item: "conditions", words: "conditions-words" },
  { item: "allergies", words: "allergies-words" },
] as const;

/** One of them. */
type First = { readonly item: string; readonly words?: string; readonly named?: true };

/** Answers that do not report that something is there. They are shown, and never read as "no". */
const silent = ["none", "no", "does-not-apply", "not-sure"];

/** "Apixaban" for "Apixaban (Eliquis)": brands stand in brackets. */
const withoutBrackets = (text: string) => text.replace(/ \([^)]*\)/g, "");

/** The value without brand names, and its beginning: what was ticked. The person's own words stay. */
function briefly(input: SummaryInput, words: string, value: string): Required<Fact>["briefly"] {
  const written = textOf(input.answers, words);
  const own = written === "" ? "" : quoted(input, written);
  const ticked = withoutBrackets(value.slice(0, value.length - own.length));
  return { value: ticked + own, kept: ticked.replace(/; $/, "") };
}

/** What was reported is marked as an alert. */
function firstFact(input: SummaryInput, one: First): Fact {
  const fact = reported(input, one.item, one.words);
  const chosen = chosenIds(input, one.item);
  const written = one.words !== undefined && textOf(input.answers, one.words) !== "";
  const { overview } = input.content.summaryWords;
  if (written || chosen.some((id) => !silent.includes(id))) {
    const short = one.named ? { briefly: briefly(input, one.words ?? "", fact.value) } : {};
    return { ...fact, alert: true, ...short };
  }
  return chosen.includes("none") ? { ...fact, value: overview.noneReported } : fact;
}

/** Blood thinners as reported, with the person's own words; an alert when there are some. */
export const bloodThinners = (input: SummaryInput): Fact => firstFact(input, first[0]);

/** Blood thinners, implants, infection, pregnancy, conditions and allergies, each as reported. */
export const knowFirst = (input: SummaryInput): FactList => ({
  heading: input.content.summaryWords.overview.headings.knowFirst,
  facts: first.map((one) => firstFact(input, one)),
});
