import { wordedItem } from "@/lib/form/worded-item";
import { scaleWords } from "../answer-words";
import type { Scales } from "../facts";
import type { SummaryInput } from "../summary-input";

/** The 0 to 10 scales that were answered, as numbers and in words. */
export function scales({ content, answers }: SummaryInput): Scales {
  const items = content.pageOne.scales;
  const { words } = wordedItem(content, items[0]);
  const label = (id: string) => wordedItem(content, id).words.short;
  const rows = items.flatMap((id) => {
    const value = answers[id];
    if (value === undefined) return [];
    const number = typeof value === "number" ? value : null;
    return [{ label: label(id), value: number, words: scaleWords(content, value) }];
  });
  return {
    heading: content.summaryWords.overview.headings.scales,
    low: words.low ?? "",
    high: words.high ?? "",
    rows,
    ...(rows.length === 0 ? { empty: true as const } : {}),
    skipped: items.filter((id) => answers[id] === undefined).map(label),
  };
}
