import { type Fitting, fittingFacts } from "../fit-part";
import type { FactList } from "../model";
import { emWithin, smallestSheet } from "../page-one/budget";
import type { SummaryInput } from "../summary-input";
import { reported } from "./reported";

/** How long, how it began, its pattern and quality, spasms and shocks. */
export function painFacts(input: SummaryInput): Fitting<FactList> {
  const { overview } = input.content.summaryWords;
  const facts = [
    reported(input, "pain-duration"),
    reported(input, "pain-start", "pain-start-words"),
    reported(input, "pain-pattern"),
    reported(input, "pain-quality"),
    reported(input, "sudden-pain"),
  ].map((fact) => ({ fact, least: 1 }));
  const em = emWithin("pain", smallestSheet.measures.gutter);
  return fittingFacts(input, overview.pain, facts, em);
}
