import type { Entry } from "@/lib/questionnaire/answers";
import { fill } from "@/lib/questionnaire/fill";
import { entriesOf, idsOf } from "../answer-reading";
import type { Fitting } from "../fit-part";
import { fittingTable } from "../fit-table";
import type { Table } from "../model";
import { pageOneBudget } from "../page-one-budget";
import type { SummaryInput } from "../summary-input";
import { wordedItem } from "../worded-item";

const text = (entry: Entry, field: string): string => {
  const value = entry[field];
  return typeof value === "string" ? value.trim() : "";
};

/** One treatment: what, when, how much it helped and for how long, why it stopped and problems. */
function row({ content }: SummaryInput, entry: Entry): readonly string[] {
  const { fields } = wordedItem(content, "treatments").words;
  const { overview } = content.summaryWords;
  const chosen = (field: string) => fields?.[field]?.options?.[text(entry, field)] ?? "";
  const problems = text(entry, "problems");
  const cell = (...parts: readonly string[]) =>
    parts.filter((part) => part !== "").join("; ") || content.messages.ui.notAnswered;
  return [
    cell(chosen("kind"), text(entry, "what")),
    cell(text(entry, "year")),
    cell(chosen("helped"), text(entry, "how-long")),
    cell(text(entry, "stopped"), problems === "" ? "" : fill(overview.problems, { problems })),
  ];
}

/** Ticked as tried, but without an entry of its own. */
function tickedOnly(input: SummaryInput, entries: readonly Entry[]): readonly Entry[] {
  const described = entries.map((entry) => entry.kind);
  return idsOf(input.answers, "treatments-tried")
    .filter((kind) => kind !== "none" && kind !== "not-sure" && !described.includes(kind))
    .map((kind) => ({ id: kind, kind }));
}

/** Treatments tried and what came of them, in the person's order, then those only ticked. */
export function treatments(input: SummaryInput): Fitting<Table> {
  const { content, answers } = input;
  const { overview } = content.summaryWords;
  const entries = entriesOf(answers, "treatments");
  const tried = idsOf(answers, "treatments-tried");
  const none = tried.includes("none") ? overview.noTreatments : content.messages.ui.notAnswered;
  const table = {
    heading: overview.treatments,
    columns: overview.treatmentColumns,
    rows: [...entries, ...tickedOnly(input, entries)].map((entry) => row(input, entry)),
    none: tried.includes("not-sure") ? content.messages.ui.notSure : none,
    ...(tried.length === 0 ? { unanswered: true as const } : {}),
  };
  return fittingTable(input, table, pageOneBudget.treatments);
}
