import { entriesOf, idsOf } from "@/lib/form/answer-reading";
import type { Entry } from "@/lib/form/answers";
import { wordedItem } from "@/lib/form/worded-item";
import { fill } from "@/lib/words/fill";
import type { Fitting } from "../fit-part";
import { fittingTable } from "../fit-table";
import type { Cell, Treatments } from "../model";
import { tableEms } from "../page-one/budget";
import type { SummaryInput } from "../summary-input";
import { cellOf } from "./cell";
import { timeline } from "./timeline";

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

/**
 * Treatments tried and what came of them, in the person's order, then those only ticked; and those
 * that are shown on an axis of years.
 */
export function treatments(input: SummaryInput): Fitting<Treatments> {
  const { content, answers } = input;
  const { overview } = content.summaryWords;
  const entries = entriesOf(answers, "treatments");
  const all = [...entries, ...tickedOnly(input, entries)];
  const tried = idsOf(answers, "treatments-tried");
  const none = tried.includes("none") ? overview.noTreatments : content.messages.ui.notAnswered;
  const table = {
    heading: overview.treatments,
    columns: overview.treatmentColumns,
    rows: all.map((entry) => row(input, entry)),
    none: tried.includes("not-sure") ? content.messages.ui.notSure : none,
    ...(tried.length === 0 ? { unanswered: true as const } : {}),
  };
  const fitting = fittingTable(input, table, { em: tableEms("treatments"), rows: 3, most: 3 });
  return {
    ...fitting,
    fit: (lines) => {
      const fitted = fitting.fit(lines);
      const shown = all.slice(0, fitted.rows.length);
      const years = timeline(input, shown);
      return { ...fitted, helped: shown.map(helpedOf), ...(years ? { timeline: years } : {}) };
    },
  };
}
