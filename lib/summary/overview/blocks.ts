import { entriesOf, textOf } from "@/lib/form/answer-reading";
import type { Entry } from "@/lib/form/answers";
import { wordedItem } from "@/lib/form/worded-item";
import { fill } from "@/lib/words/fill";
import type { Fitting } from "../fit-part";
import { fittingTable } from "../fit-table";
import type { Table } from "../model";
import { tableEms } from "../page-one/budget";
import { readYears } from "../read-years";
import type { SummaryInput } from "../summary-input";
import { cellOf } from "./cell";

/** Rows that are shown in any case. */
const leastRows = 4;

/** Blocks by how late they were, as far as a year can be read: the last result is asked for first. */
function latestFirst({ content }: SummaryInput, entries: readonly Entry[]): readonly number[] {
  const ends = entries.map(({ date }) =>
    readYears(typeof date === "string" ? date : "", 2099.99, content.yearWords),
  );
  return entries
    .map((_, at) => at)
    .toSorted((a, b) => (ends[b]?.to ?? 0) - (ends[a]?.to ?? 0) || a - b);
}

/** What is said when no block was described. */
function noRows({ content, answers }: SummaryInput): string {
  const { overview } = content.summaryWords;
  const { notAnswered, notSure } = content.messages.ui;
  const number = textOf(answers, "blocks-number");
  if (number === "") return notAnswered;
  if (number === "none") return overview.noBlocks;
  if (number === "not-sure") return notSure;
  const { options } = wordedItem(content, "blocks-number").words;
  return fill(overview.blocksWithoutDetails, { number: options?.[number] ?? number });
}

/** Diagnostic blocks as raw numbers. What a number means is for the clinic to say. */
export function blocks(input: SummaryInput): Fitting<Table> {
  const { content, answers } = input;
  const { overview } = content.summaryWords;
  const { fields } = wordedItem(content, "blocks").words;
  const cell = (entry: Entry, field: string) => {
    const value = entry[field];
    const said = value === undefined ? "" : String(value).trim();
    return cellOf(input, fields?.[field]?.options?.[said] ?? said);
  };
  const entries = entriesOf(answers, "blocks");
  const columns = ["date", "place", "side", "relief-percent", "relief-hours"] as const;
  const table = {
    heading: overview.blocks,
    columns: overview.blockColumns,
    rows: entries.map((entry) => columns.map((field) => cell(entry, field))),
    none: noRows(input),
    ...(textOf(answers, "blocks-number") === "" ? { unanswered: true as const } : {}),
  };
  const room = {
    em: tableEms("blocks"),
    rows: leastRows,
    most: 4,
    order: latestFirst(input, entries),
  };
  return fittingTable(input, table, room);
}
