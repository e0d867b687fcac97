import { visibleItems, visibleSteps } from "@/lib/form/visibility";
import type { OverviewPartId } from "@/lib/words/summary-words";
import type { Answered, Fact, FactList } from "../facts";
import type { SummaryInput } from "../summary-input";
import { reported } from "./reported";

/** The ids of everything these answers lead to. */
export const askedItems = ({ content, answers }: SummaryInput): ReadonlySet<string> =>
  new Set(
    visibleSteps(content, answers).flatMap((step) =>
      visibleItems(step, answers).map(({ id }) => id),
    ),
  );

/** Some facts without those that were not answered, which are named. */
export function answeredFacts(facts: readonly Fact[]): Answered & {
  readonly facts: readonly Fact[];
} {
  const shown = facts.filter(({ answered }) => answered);
  return {
    facts: shown,
    ...(shown.length === 0 ? { empty: true as const } : {}),
    skipped: facts.filter((fact) => !fact.answered).map(({ label }) => label),
  };
}

/** A part that lists the answers to some items, each as it was reported. */
export const answered =
  (part: OverviewPartId) =>
  (input: SummaryInput): FactList => {
    const asked = askedItems(input);
    const items = (input.content.pageOne.lists[part] ?? []).filter(({ item }) => asked.has(item));
    return {
      heading: input.content.summaryWords.overview.headings[part],
      ...answeredFacts(items.map(({ item, words }) => reported(input, item, words))),
    };
  };
