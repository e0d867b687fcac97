import type { OverviewPartId } from "@/lib/words/summary-words";
import type { FactList } from "../facts";
import type { SummaryInput } from "../summary-input";
import { reported } from "./reported";

/** A part that lists the answers to some items, each as it was reported. */
export const answered =
  (part: OverviewPartId) =>
  (input: SummaryInput): FactList => ({
    heading: input.content.summaryWords.overview.headings[part],
    facts: (input.content.pageOne.lists[part] ?? []).map(({ item, words }) =>
      reported(input, item, words),
    ),
  });
