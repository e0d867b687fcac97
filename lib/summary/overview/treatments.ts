import { entriesOf, idsOf } from "@/lib/form/answer-reading";
import type { Entry } from "@/lib/form/answers";
import { wordedItem } from "@/lib/form/worded-item";
import { fill } from "@/lib/words/fill";
import type { Cell, Treatments } from "../facts";
import type { SummaryInput } from "../summary-input";
import { cellOf } from "./cell";
import { timelineOf, timelineSource } from "./timeline";

const text = (entry: Entry, field: string): string => {
  const value = entry[field];
  return typeof value === "string" ? value.trim() : "";
};

const endsSentence = /[.!?]$/;

/** One treatment: what, when, how much it helped and for how long, why it stopped and problems. */
function row(input: SummaryInput, entry: Entry): readonly Cell[] {
  const { list, kind, what, when, helped, howLong, stopped, ...others } =
    input.content.pageOne.treatments;
  const { fields } = wordedItem(input.content, list).words;
  const { overview } = input.content.summaryWords;
  const chosen = (field: string) => fields?.[field]?.options?.[text(entry, field)] ?? "";
  const problems = text(entry, others.problems);
  const cell = (...parts: readonly string[]) =>
    cellOf(
      input,
      parts
        .filter((part) => part !== "")
        .reduce(
          (said, part) =>
            said === "" ? part : `${said}${endsSentence.test(said) ? "" : ";"} ${part}`,
          "",
        ),
    );
  return [
    cell(chosen(kind), text(entry, what)),
    cell(text(entry, when)),
    cell(chosen(helped), text(entry, howLong)),
    cell(text(entry, stopped), problems === "" ? "" : fill(overview.problems, { problems })),
  ];
}

/** How much it helped as a number of squares. */
function helpedOf({ content }: SummaryInput, entry: Entry): number | null {
  const { helped, degrees } = content.pageOne.treatments;
  const degree = degrees.indexOf(text(entry, helped));
  return degree < 0 ? null : degree;
}

/** Ticked as tried, but without an entry of its own. */
function tickedOnly(input: SummaryInput, entries: readonly Entry[]): readonly Entry[] {
  const { list, tried, kind } = input.content.pageOne.treatments;
  const kinds = wordedItem(input.content, list).words.fields?.[kind]?.options ?? {};
  const described = entries.map((entry) => entry[kind]);
  return idsOf(input.answers, tried)
    .filter((one) => one in kinds && !described.includes(one))
    .map((one) => ({ id: one, [kind]: one }));
}

/** What is said in place of rows, when there are none. */
function noRows({ content, answers }: SummaryInput): string {
  const tried = idsOf(answers, content.pageOne.treatments.tried);
  if (tried.includes("not-sure")) return content.messages.ui.notSure;
  return tried.length > 0
    ? content.summaryWords.overview.noTreatments
    : content.messages.ui.notAnswered;
}

/**
 * Treatments tried and what came of them, in the person's order, then those only ticked; and all of
 * them on an axis of years.
 */
export function treatments(input: SummaryInput): Treatments {
  const { overview } = input.content.summaryWords;
  const { list, tried } = input.content.pageOne.treatments;
  const described = entriesOf(input.answers, list);
  const all = [...described, ...tickedOnly(input, described)];
  const source = timelineSource(input, all);
  const timeline = timelineOf(source);
  return {
    heading: overview.headings.treatments,
    columns: all.length > 0 ? overview.treatmentColumns : [],
    rows: all.map((entry) => row(input, entry)),
    none: all.length > 0 ? "" : noRows(input),
    ...(idsOf(input.answers, tried).length === 0 ? { unanswered: true as const } : {}),
    helped: all.map((entry) => helpedOf(input, entry)),
    ...(timeline ? { timeline } : {}),
    timelineSource: source,
  };
}
