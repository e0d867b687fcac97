import type { OverviewPartId } from "@/lib/words/summary-words";
import type { FactList } from "../facts";
import type { SummaryInput } from "../summary-input";
import { reported } from "./reported";

/** An item of the form, and the one with what the person wrote beside it. */
type Answered = { readonly item: string; readonly words?: string };

/** A part that lists the answers to some items, each as it was reported. */
export const answered =
  (part: OverviewPartId, items: readonly Answered[]) =>
  (input: SummaryInput): FactList => ({
    heading: input.content.summaryWords.overview.headings[part],
    facts: items.map(({ item, words }) => reported(input, item, words)),
  });
