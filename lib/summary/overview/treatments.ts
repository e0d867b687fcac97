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
  const { fields } = wordedItem(input.content, "treatments").words;
  const { overview } = input.content.summaryWords;
  const chosen = (field: string) => fields?.[field]?.options?.[text(entry, field)] ?? "";
  const problems = text(entry, "problems");
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
    cell(chosen("kind"), text(entry, "what")),
    cell(text(entry, "year")),
    cell(chosen("helped"), text(entry, "how-long")),
    cell(text(entry, "stopped"), problems === "" ? "" : fill(overview.problems, { problems })),
  ];
}

/** How much it helped as a number of squares. */
const degrees = ["not-at-all", "a-little", "quite-a-lot", "very-much"];

function helpedOf(entry: Entry): number | null {
  const degree = degrees.indexOf(text(entry, "helped"));
  return degree < 0 ? null : degree;
}

/** Ticked as tried, but without an entry of its own. */
function tickedOnly(input: SummaryInput, entries: readonly Entry[]): readonly Entry[] {
  const described = entries.map((entry) => entry.kind);
  return idsOf(input.answers, "treatments-tried")
    .filter((kind) => kind !== "none" && kind !== "not-sure" && !described.includes(kind))
    .map((kind) => ({ id: kind, kind }));
}

/** What is said in place of rows, when there are none. */
function noRows({ content, answers }: SummaryInput): string {
  const tried = idsOf(answers, "treatments-tried");
  if (tried.includes("not-sure")) return content.messages.ui.notSure;
  return tried.includes("none")
    ? content.summaryWords.overview.noTreatments
    : content.messages.ui.notAnswered;
}

/**
 * Treatments tried and what came of them, in the person's order, then those only ticked; and all of
 * them on an axis of years.
 */
export function treatments(input: SummaryInput): Treatments {
  const { overview } = input.content.summaryWords;
  const described = entriesOf(input.answers, "treatments");
  const all = [...described, ...tickedOnly(input, described)];
  const source = timelineSource(input, all);
  const timeline = timelineOf(source);
  return {
    heading: overview.headings.treatments,
    columns: all.length > 0 ? overview.treatmentColumns : [],
    rows: all.map((entry) => row(input, entry)),
    none: all.length > 0 ? "" : noRows(input),
    ...(idsOf(input.answers, "treatments-tried").length === 0 ? { unanswered: true as const } : {}),
    helped: all.map(helpedOf),
    ...(timeline ? { timeline } : {}),
    timelineSource: source,
  };
}
