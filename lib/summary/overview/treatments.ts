import { entriesOf, idsOf } from "@/lib/form/answer-reading";
import type { Entry } from "@/lib/form/answers";
import { wordedItem } from "@/lib/form/worded-item";
import type { Table, Treatments } from "../facts";
import type { SummaryInput } from "../summary-input";
import { timelineOf } from "./timeline";
import { helpedOf, treatmentRow } from "./treatment-row";

/** Ticked as tried, but without an entry of its own. */
function tickedOnly(input: SummaryInput, entries: readonly Entry[]): readonly Entry[] {
  const { list, tried, kind } = input.content.pageOne.treatments;
  const kinds = wordedItem(input.content, list).words.fields?.[kind]?.options ?? {};
  const described = entries.map((entry) => entry[kind]);
  return idsOf(input.answers, tried)
    .filter((one) => one in kinds && !described.includes(one))
    .map((one) => ({ id: one, [kind]: one }));
}

type Ranked = { readonly earlier: readonly Entry[]; readonly others: readonly Entry[] };

/**
 * The treatments by how much a clinician needs them: those that stand by themselves, then the others,
 * a described one before one that was only ticked; else in the person's order.
 */
function ranked(input: SummaryInput): Ranked {
  const { list, kind, earlier, next } = input.content.pageOne.treatments;
  const described = entriesOf(input.answers, list);
  const all = [...described, ...tickedOnly(input, described)];
  const kindOf = (entry: Entry) => String(entry[kind] ?? "");
  const place = (entry: Entry) => {
    const at = next.indexOf(kindOf(entry));
    return (described.includes(entry) ? 0 : 100) + (at < 0 ? next.length : at);
  };
  return {
    earlier: all.filter((entry) => earlier.includes(kindOf(entry))),
    others: all
      .filter((entry) => !earlier.includes(kindOf(entry)))
      .toSorted((a, b) => place(a) - place(b)),
  };
}

function tableOf(input: SummaryInput, entries: readonly Entry[], heading: string): Table {
  const { treatmentColumns } = input.content.summaryWords.overview;
  return {
    heading,
    columns: entries.length > 0 ? treatmentColumns : [],
    rows: entries.map((entry) => treatmentRow(input, entry)),
    none: "",
    ...(entries.length === 0 ? { empty: true as const } : {}),
  };
}

/** Earlier procedures on nerves and operations: their rows are never cut. */
export function earlier(input: SummaryInput): Treatments {
  const { earlier: entries } = ranked(input);
  const { overview } = input.content.summaryWords;
  return {
    ...tableOf(input, entries, overview.headings.earlier),
    first: 1,
    kept: entries.length,
    helped: entries.map((entry) => helpedOf(input, entry)),
  };
}

/** What is said of the other treatments when there are none; nothing when that was not answered. */
function noRows(input: SummaryInput): string {
  const tried = idsOf(input.answers, input.content.pageOne.treatments.tried);
  if (tried.includes("not-sure")) return input.content.messages.ui.notSure;
  return tried.length > 0 ? input.content.summaryWords.overview.noTreatments : "";
}

/** The other treatments tried and what came of them, and all treatments on an axis of years. */
export function treatments(input: SummaryInput): Treatments {
  const { earlier: before, others } = ranked(input);
  const { overview } = input.content.summaryWords;
  const heading = overview.headings.treatments;
  const none = others.length > 0 ? "" : noRows(input);
  const isSkipped = before.length + others.length === 0 && none === "";
  const timeline = others.length > 0 ? timelineOf(input, [...before, ...others]) : undefined;
  const { empty: _, ...table } = tableOf(input, others, heading);
  return {
    ...table,
    none,
    ...(others.length === 0 && none === "" ? { empty: true as const } : {}),
    ...(isSkipped ? { skipped: [heading] } : {}),
    first: before.length + 1,
    helped: others.map((entry) => helpedOf(input, entry)),
    ...(timeline ? { timeline } : {}),
  };
}
