import { idsOf, textOf } from "@/lib/form/answer-reading";
import type { ReportedItem } from "@/lib/form/page-one-items";
import { wordedItem } from "@/lib/form/worded-item";
import { fill } from "@/lib/words/fill";
import { chosenWords } from "../answer-words";
import { oneLine } from "../clean-text";
import type { Fact } from "../facts";
import type { SummaryInput } from "../summary-input";

/** A person's own words, in quotation marks. */
export function quoted({ content }: SummaryInput, text: string): string {
  return fill(content.summaryWords.overview.inTheirWords, { text: oneLine(text) });
}

/** What was ticked or chosen in an item, by id. */
export function chosenIds({ answers }: SummaryInput, itemId: string): readonly string[] {
  const one = textOf(answers, itemId);
  return one === "" ? idsOf(answers, itemId) : [one];
}

/** The answer was that the person is not sure, and nothing else. */
const isUnsure = (chosen: readonly string[]) => chosen.length === 1 && chosen[0] === "not-sure";

/** What was chosen, or typed, in an item: the options in their words, or the person's own. */
function answerParts(
  input: SummaryInput,
  itemId: string,
  options: ReportedItem["options"],
): readonly string[] {
  const { item, words } = wordedItem(input.content, itemId);
  if (item.kind === "text") {
    const typed = textOf(input.answers, itemId);
    return typed === "" ? [] : [quoted(input, typed)];
  }
  const answer = input.answers[itemId];
  if (typeof answer === "number") return [String(answer)];
  const order = "options" in item ? item.options : [];
  const chosen = chosenIds(input, itemId).filter((id) => options?.includes(id) ?? true);
  return chosenWords(chosen, order, words.options);
}

/**
 * What was reported for one item, with what the person wrote beside it: a short label, the options
 * in their words, then their own words in quotation marks.
 */
export function reported(
  input: SummaryInput,
  itemId: string,
  wordsId?: string,
  options?: ReportedItem["options"],
): Fact {
  const { content, answers } = input;
  const label = wordedItem(content, itemId).words.short;
  const written = wordsId === undefined ? "" : textOf(answers, wordsId);
  const parts = [
    ...answerParts(input, itemId, options),
    ...(written === "" ? [] : [quoted(input, written)]),
  ];
  if (parts.length === 0) {
    return { label, value: content.messages.ui.notAnswered, answered: false };
  }
  const unsure = written === "" && isUnsure(chosenIds(input, itemId));
  return { label, value: parts.join("; "), answered: true, ...(unsure ? { unsure } : {}) };
}
