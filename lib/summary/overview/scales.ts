import { wordedItem } from "@/lib/form/worded-item";
import { scaleWords } from "../answer-words";
import type { Scales } from "../facts";
import type { SummaryInput } from "../summary-input";

/** The four 0 to 10 scales, as numbers and in words. */
export function scales({ content, answers }: SummaryInput): Scales {
  const items = content.pageOne.scales;
  const { words } = wordedItem(content, items[0]);
  return {
    heading: content.summaryWords.overview.headings.scales,
    low: words.low ?? "",
    high: words.high ?? "",
    rows: items.map((id) => {
      const value = answers[id];
      return {
        label: wordedItem(content, id).words.short,
        value: typeof value === "number" ? value : null,
        ...(value === undefined
          ? { words: content.messages.ui.notAnswered, unanswered: true as const }
          : { words: scaleWords(content, value) }),
      };
    }),
  };
}
