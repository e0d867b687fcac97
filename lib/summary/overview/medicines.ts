import { entriesOf, textOf } from "@/lib/form/answer-reading";
import type { Entry } from "@/lib/form/answers";
import { wordedItem } from "@/lib/form/worded-item";
import type { Cell, Fact, Medicines } from "../facts";
import type { SummaryInput } from "../summary-input";
import { cellOf } from "./cell";
import { quoted } from "./reported";

const said = (entry: Entry, field: string): string => {
  const value = entry[field];
  return typeof value === "string" ? value.trim() : "";
};

function row(input: SummaryInput, entry: Entry): readonly Cell[] {
  const { list, columns } = input.content.pageOne.medicines;
  const { fields } = wordedItem(input.content, list).words;
  return columns.map((field) => {
    const text = said(entry, field);
    return cellOf(fields?.[field]?.options?.[text] ?? text);
  });
}

/** As names are compared: in small letters, without accents. */
const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Whether a word of the name begins like a medicine whose row is never cut. */
function comesFirst({ content }: SummaryInput, entry: Entry): boolean {
  const { name, first } = content.pageOne.medicines;
  const words = plain(said(entry, name)).split(/[^\p{L}\p{N}-]+/u);
  return first.some((stem) => words.some((word) => word.startsWith(stem)));
}

/** The free lines of other medicines, one after the other; none when nothing was written. */
function otherMedicines(input: SummaryInput): Fact | undefined {
  const { content, answers } = input;
  const { others } = content.pageOne.medicines;
  const lines = textOf(answers, others)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  if (lines.length === 0) return undefined;
  const label = wordedItem(content, others).words.short;
  return { label, value: quoted(input, lines.join("; ")), answered: true };
}

/** What is taken now: pain medicines, those that are never cut first, then everything else. */
export function medicines(input: SummaryInput): Medicines {
  const { content, answers } = input;
  const { overview } = content.summaryWords;
  const items = content.pageOne.medicines;
  const short = (item: string) => wordedItem(content, item).words.short;
  const entries = entriesOf(answers, items.list);
  const first = entries.filter((entry) => comesFirst(input, entry));
  const sorted = [...first, ...entries.filter((entry) => !first.includes(entry))];
  const others = otherMedicines(input);
  const isEmpty = entries.length === 0 && others === undefined;
  return {
    heading: overview.headings.medicines,
    columns: entries.length > 0 ? overview.medicineColumns : [],
    rows: sorted.map((entry) => row(input, entry)),
    none: "",
    kept: first.length,
    ...(others ? { others } : {}),
    ...(isEmpty ? { empty: true as const } : {}),
    skipped: [
      ...(entries.length === 0 ? [short(items.list)] : []),
      ...(others ? [] : [short(items.others)]),
    ],
  };
}
