import { entriesOf, idsOf } from "@/lib/form/answer-reading";
import type { Entry } from "@/lib/form/answers";
import { wordedItem } from "@/lib/form/worded-item";
import { oneLine } from "../clean-text";
import type { Fact, FactList } from "../facts";
import type { SummaryInput } from "../summary-input";

/** Scans by their kind, each with when and where it was; one that was only ticked is said as such. */
export function scans(input: SummaryInput): FactList {
  const { content, answers } = input;
  const { list, tried, tick, kind, said } = content.pageOne.scans;
  const { short, fields } = wordedItem(content, list).words;
  const text = (entry: Entry, field: string): string => {
    const value = entry[field];
    const given = value === undefined ? "" : String(value).trim();
    return oneLine(fields?.[field]?.options?.[given] ?? given);
  };
  const ticked = idsOf(answers, tried);
  const { headings, noDetails: value } = content.summaryWords.overview;
  const only = ticked.includes(tick) ? [{ label: short, value, answered: true }] : [];
  const described = entriesOf(answers, list).map(
    (entry): Fact => ({
      label: text(entry, kind) || short,
      value: said
        .map((field) => text(entry, field))
        .filter((part) => part !== "")
        .join(", "),
      answered: true,
    }),
  );
  const facts = described.length > 0 ? described : only;
  return {
    heading: headings.scans,
    facts,
    ...(facts.length === 0 ? { empty: true as const } : {}),
    ...(facts.length + ticked.length === 0 ? { skipped: [short] } : {}),
  };
}
