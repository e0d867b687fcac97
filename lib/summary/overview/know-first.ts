import { textOf } from "@/lib/form/answer-reading";
import type { ReportedItem } from "@/lib/form/page-one-items";
import type { Fact, FactList } from "../facts";
import type { SummaryInput } from "../summary-input";
import { chosenIds, quoted, reported } from "./reported";

/** Answers that do not report that something is there. They are shown, and never read as "no". */
const silent = ["none", "no", "does-not-apply", "not-sure"];

/** "Apixaban" for "Apixaban (Eliquis)": brands stand in brackets. */
const withoutBrackets = (text: string) => text.replace(/ \([^)]*\)/g, "");

/** The value as brief as it may be, and its beginning: what was ticked. The person's own words stay. */
function briefly(
  input: SummaryInput,
  { words = "", kept }: ReportedItem,
  value: string,
): Pick<Fact, "briefly"> {
  if (kept === undefined) return {};
  const written = textOf(input.answers, words);
  const own = written === "" ? "" : quoted(input, written);
  const all = value.slice(0, value.length - own.length);
  const ticked = kept === "names" ? all : withoutBrackets(all);
  return { briefly: { value: ticked + own, kept: ticked.replace(/; $/, "") } };
}

/** What was reported is marked as an alert. */
function firstFact(input: SummaryInput, one: ReportedItem): Fact {
  const fact = reported(input, one.item, one.words);
  const chosen = chosenIds(input, one.item);
  const written = one.words !== undefined && textOf(input.answers, one.words) !== "";
  const { overview } = input.content.summaryWords;
  if (written || chosen.some((id) => !silent.includes(id))) {
    return { ...fact, alert: true, ...briefly(input, one, fact.value) };
  }
  return chosen.includes("none") ? { ...fact, value: overview.noneReported } : fact;
}

/** Blood thinners as reported, with the person's own words; an alert when there are some. */
export const bloodThinners = (input: SummaryInput): Fact =>
  firstFact(input, input.content.pageOne.bloodThinners);

/** Blood thinners, implants, infection, pregnancy, conditions and allergies, each as reported. */
export const knowFirst = (input: SummaryInput): FactList => ({
  heading: input.content.summaryWords.overview.headings.knowFirst,
  facts: [
    bloodThinners(input),
    ...input.content.pageOne.knowFirst.map((one) => firstFact(input, one)),
  ],
});
