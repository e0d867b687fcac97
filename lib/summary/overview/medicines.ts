import { entriesOf, textOf } from "@/lib/form/answer-reading";
import type { Entry } from "@/lib/form/answers";
import { wordedItem } from "@/lib/form/worded-item";
import { shareLines } from "../fit";
import { cutNote, type Fitting, factLines, fitFact } from "../fit-part";
import { fittingTable } from "../fit-table";
import type { Cell, Fact, Medicines } from "../model";
import { emWithin, smallestSheet, tableEms } from "../page-one/budget";
import type { SummaryInput } from "../summary-input";
import { cellOf } from "./cell";
import { bloodThinners, shorterThinners } from "./know-first";
import { quoted } from "./reported";

const columns = ["name", "how-often", "helped", "side-effects"] as const;

function row(input: SummaryInput, entry: Entry): readonly Cell[] {
  const { fields } = wordedItem(input.content, "pain-medicines").words;
  return columns.map((field) => {
    const value = entry[field];
    const said = typeof value === "string" ? value.trim() : "";
    return cellOf(input, fields?.[field]?.options?.[said] ?? said);
  });
}

/** The free lines of other medicines, one after the other. */
function otherMedicines(input: SummaryInput): Fact {
  const { content, answers } = input;
  const label = wordedItem(content, "other-medicines").words.short;
  const lines = textOf(answers, "other-medicines")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return lines.length === 0
    ? { label, value: content.messages.ui.notAnswered, answered: false }
    : { label, value: quoted(input, lines.join("; ")), answered: true };
}

/** Lines the facts before and after the table get in any case. */
const leastLines = { thinners: 1, others: 1 };

/** What is taken now: blood thinners first, then pain medicines, then everything else. */
export function medicines(input: SummaryInput): Fitting<Medicines> {
  const { content, answers } = input;
  const { overview } = content.summaryWords;
  const known = bloodThinners(input);
  const thinners = known.alert ? known : undefined;
  const others = otherMedicines(input);
  const entries = entriesOf(answers, "pain-medicines");
  const table = fittingTable(
    input,
    {
      heading: overview.medicines,
      columns: overview.medicineColumns,
      rows: entries.map((entry) => row(input, entry)),
      none: `${wordedItem(content, "pain-medicines").words.short}: ${content.messages.ui.notAnswered}`,
      ...(entries.length === 0 ? { unanswered: true as const } : {}),
    },
    { em: tableEms("medicines"), rows: 2, most: 2 },
  );
  const em = emWithin("medicines", smallestSheet.measures.gutter);
  const shorter = shorterThinners(input);
  const needs = [thinners ? factLines(thinners, em) : 0, table.need, factLines(others, em)];
  const floors = [leastLines.thinners, table.floor, leastLines.others];
  const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
  return {
    need: total(needs),
    floor: total(needs.map((need, at) => Math.min(need, floors[at] ?? 1))),
    fit: (lines) => {
      const [forThinners = 0, forTable = 0, forOthers = 0] = shareLines(needs, lines, floors);
      const first = thinners && fitFact({ fact: thinners, shorter }, em, forThinners);
      const last = fitFact({ fact: others }, em, forOthers);
      const fitted = table.fit(forTable);
      return {
        ...cutNote(input, first?.cut === true || last.cut),
        ...fitted,
        ...(first ? { thinners: first.fact } : {}),
        others: last.fact,
      };
    },
  };
}
