import type { Entry } from "@/lib/form/answers";
import { wordedItem } from "@/lib/form/worded-item";
import { fill } from "@/lib/words/fill";
import type { Cell } from "../facts";
import type { SummaryInput } from "../summary-input";
import { cellOf } from "./cell";

const text = (entry: Entry, field: string): string => {
  const value = entry[field];
  return typeof value === "string" ? value.trim() : "";
};

const endsSentence = /[.!?]$/;

/** Parts one after the other, each as a sentence of its own where the one before it ends as one. */
const joined = (...parts: readonly string[]): Cell =>
  cellOf(
    parts
      .filter((part) => part !== "")
      .reduce(
        (said, part) =>
          said === "" ? part : `${said}${endsSentence.test(said) ? "" : ";"} ${part}`,
        "",
      ),
  );

/** One treatment: what, when, how much it helped and for how long, why it stopped and problems. */
export function treatmentRow(input: SummaryInput, entry: Entry): readonly Cell[] {
  const { list, kind, what, when, helped, howLong, stopped, ...others } =
    input.content.pageOne.treatments;
  const { fields } = wordedItem(input.content, list).words;
  const { overview } = input.content.summaryWords;
  const chosen = (field: string) => fields?.[field]?.options?.[text(entry, field)] ?? "";
  const problems = text(entry, others.problems);
  return [
    joined(chosen(kind), text(entry, what)),
    joined(text(entry, when)),
    joined(chosen(helped), text(entry, howLong)),
    joined(text(entry, stopped), problems === "" ? "" : fill(overview.problems, { problems })),
  ];
}

/** How much it helped as a number of squares. */
export function helpedOf({ content }: SummaryInput, entry: Entry): number | null {
  const { helped, degrees } = content.pageOne.treatments;
  const degree = degrees.indexOf(text(entry, helped));
  return degree < 0 ? null : degree;
}
