import { entriesOf, textOf } from "@/lib/form/answer-reading";
import type { Entry } from "@/lib/form/answers";
import { wordedItem } from "@/lib/form/worded-item";
import type { Cell, Fact, Medicines } from "../facts";
import type { SummaryInput } from "../summary-input";
import { cellOf } from "./cell";
import { bloodThinners } from "./know-first";
import { quoted } from "./reported";

function row(input: SummaryInput, entry: Entry): readonly Cell[] {
  const { list, columns } = input.content.pageOne.medicines;
  const { fields } = wordedItem(input.content, list).words;
  return columns.map((field) => {
    const value = entry[field];
    const said = typeof value === "string" ? value.trim() : "";
    return cellOf(input, fields?.[field]?.options?.[said] ?? said);
  });
}

/** The free lines of other medicines, one after the other. */
function otherMedicines(input: SummaryInput): Fact {
  const { content, answers } = input;
  const { others } = content.pageOne.medicines;
  const label = wordedItem(content, others).words.short;
  const lines = textOf(answers, others)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return lines.length === 0
    ? { label, value: content.messages.ui.notAnswered, answered: false }
    : { label, value: quoted(input, lines.join("; ")), answered: true };
}

/** What is taken now: blood thinners first, then pain medicines, then everything else. */
export function medicines(input: SummaryInput): Medicines {
  const { content, answers } = input;
  const { overview } = content.summaryWords;
  const thinners = bloodThinners(input);
  const { list } = content.pageOne.medicines;
  const entries = entriesOf(answers, list);
  const { short } = wordedItem(content, list).words;
  const table = {
    heading: overview.headings.medicines,
    rows: entries.map((entry) => row(input, entry)),
    ...(entries.length > 0
      ? { columns: overview.medicineColumns, none: "" }
      : {
          columns: [],
          none: `${short}: ${content.messages.ui.notAnswered}`,
          unanswered: true as const,
        }),
  };
  return {
    ...table,
    ...(thinners.alert ? { thinners } : {}),
    others: otherMedicines(input),
  };
}
