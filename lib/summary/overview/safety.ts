import { textOf } from "@/lib/form/answer-reading";
import type { ReportedItem, SafetyLine } from "@/lib/form/page-one-items";
import { mentions } from "@/lib/questions/mentions";
import { fill } from "@/lib/words/fill";
import { oneLine } from "../clean-text";
import type { Fact, FactList } from "../facts";
import type { SummaryInput } from "../summary-input";
import { askedItems } from "./answered";
import { emergencyFact } from "./emergency";
import { chosenIds, quoted, reported } from "./reported";

/** Answers that do not report that something is there. They are shown, and never read as "no". */
const silent = ["none", "no", "does-not-apply", "not-sure"];

/** "Apixaban" for "Apixaban (Eliquis)": brands stand in brackets. */
const withoutBrackets = (text: string) => text.replace(/ \([^)]*\)/g, "");

/** The value as brief as it may be, and its beginning: what was ticked. The person's own words stay. */
function briefly(
  input: SummaryInput,
  { words = "", kept }: ReportedItem,
  value: string,
): Pick<Fact, "briefly"> {
  if (kept === undefined) return {};
  const written = textOf(input.answers, words);
  const own = written === "" ? "" : quoted(input, written);
  const [first = ""] = own === "" ? [value] : value.split(own);
  const rest = value.slice(first.length);
  const ticked = kept === "names" ? first : withoutBrackets(first);
  return { briefly: { value: ticked + rest, kept: ticked.replace(/; $/, "") } };
}

/** Whether an item reports that there is something, by a tick or in the person's own words. */
function reports(input: SummaryInput, { item, words, options }: ReportedItem): boolean {
  const written = words !== undefined && textOf(input.answers, words) !== "";
  const chosen = chosenIds(input, item);
  return written || chosen.some((id) => options?.includes(id) ?? !silent.includes(id));
}

/** One of the items behind the first, after its own name. */
function behind(input: SummaryInput, { item, words, options }: ReportedItem): string {
  const { label, value } = reported(input, item, words, options);
  return `${label}: ${value}`;
}

/** The state of a line in which nothing was reported, as its first item was answered. */
function quietFact(input: SummaryInput, label: string, { item }: ReportedItem): Fact {
  const { noneReported } = input.content.summaryWords.overview;
  const { notAnswered, notSure } = input.content.messages.ui;
  const chosen = chosenIds(input, item);
  if (chosen.length === 0) return { label, value: notAnswered, answered: false };
  if (chosen.includes("not-sure")) return { label, value: notSure, answered: true, unsure: true };
  return { label, value: noneReported, answered: true };
}

/** Where the person wrote of it elsewhere, each in their words. */
function mentionsOf({ content, answers }: SummaryInput, about: string): readonly string[] {
  return mentions(content, answers)
    .filter((one) => one.about === about)
    .map(({ label, words }) =>
      fill(content.summaryWords.overview.mentionedIn, { item: label, text: oneLine(words) }),
    );
}

function safetyFact(input: SummaryInput, line: SafetyLine): readonly Fact[] {
  const { id, items, whenReported, mentioned } = line;
  const label = input.content.summaryWords.overview.safety[id] ?? id;
  const asked = askedItems(input);
  const [first] = items;
  if (!asked.has(first.item)) return [];
  const there = items.filter((one) => asked.has(one.item) && reports(input, one));
  if (there.length === 0) {
    const quiet = quietFact(input, label, first);
    const found = mentioned === undefined ? [] : mentionsOf(input, mentioned);
    if (found.length === 0) return whenReported ? [] : [quiet];
    return [{ label, value: [quiet.value, ...found].join("; "), answered: true, alert: true }];
  }
  const values = there.map((one) =>
    one === first ? reported(input, one.item, one.words, one.options).value : behind(input, one),
  );
  // What stands behind a first item that reports nothing does not hide how that one was answered.
  const quiet = there.includes(first) ? [] : [quietFact(input, label, first).value];
  const value = [...quiet, ...values].join("; ");
  const own = there.includes(first) ? briefly(input, first, value) : {};
  return [{ label, value, answered: true, alert: true, ...own }];
}

/** What a clinician must know first, each with its state; nothing of it is left out. */
export const safety = (input: SummaryInput): FactList => ({
  heading: input.content.summaryWords.overview.headings.safety,
  facts: [
    emergencyFact(input),
    ...input.content.pageOne.safety.flatMap((line) => safetyFact(input, line)),
  ],
});
