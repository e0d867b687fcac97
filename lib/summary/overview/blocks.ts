import { entriesOf, idsOf } from "@/lib/form/answer-reading";
import type { Entry } from "@/lib/form/answers";
import { wordedItem } from "@/lib/form/worded-item";
import type { Table } from "../facts";
import { readYears } from "../read-years";
import type { SummaryInput } from "../summary-input";
import { cellOf } from "./cell";

/** Blocks by how late they were, as far as a year can be read: the last result is asked for first. */
function latestFirst({ content }: SummaryInput, entries: readonly Entry[]): readonly number[] {
  const { when } = content.pageOne.blocks;
  const ends = entries.map(({ [when]: date }) =>
    readYears(typeof date === "string" ? date : "", 2099.99, content.yearWords),
  );
  return entries
    .map((_, at) => at)
    .toSorted((a, b) => (ends[b]?.to ?? 0) - (ends[a]?.to ?? 0) || a - b);
}

/** What is said when no block was described; nothing when that was not answered. */
function noRows({ content, answers }: SummaryInput): string {
  const { overview } = content.summaryWords;
  const { tried, tick } = content.pageOne.blocks;
  const ticked = idsOf(answers, tried);
  if (ticked.length === 0) return "";
  if (ticked.includes(tick)) return overview.noDetails;
  return ticked.includes("not-sure") ? content.messages.ui.notSure : overview.noBlocks;
}

/** Diagnostic blocks as raw numbers, none left out. What a number means is for the clinic to say. */
export function blocks(input: SummaryInput): Table {
  const { content, answers } = input;
  const { overview } = content.summaryWords;
  const { list, columns } = content.pageOne.blocks;
  const { fields } = wordedItem(content, list).words;
  const cell = (entry: Entry, field: string) => {
    const value = entry[field];
    const said = value === undefined ? "" : String(value).trim();
    return cellOf(fields?.[field]?.options?.[said] ?? said);
  };
  const entries = entriesOf(answers, list);
  const heading = overview.headings.blocks;
  const none = entries.length > 0 ? "" : noRows(input);
  return {
    heading,
    columns: entries.length > 0 ? overview.blockColumns : [],
    rows: entries.map((entry) => columns.map((field) => cell(entry, field))),
    none,
    kept: entries.length,
    ...(entries.length === 0 && none === "" ? { empty: true as const, skipped: [heading] } : {}),
    order: latestFirst(input, entries),
  };
}
