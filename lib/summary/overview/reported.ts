import { idsOf, textOf } from "@/lib/form/answer-reading";
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

/**
 * What was reported for one item, with what the person wrote beside it: a short label, the options
 * in their words, then their own words in quotation marks.
 */
export function reported(input: SummaryInput, itemId: string, wordsId?: string): Fact {
  const { content, answers } = input;
  const { item, words } = wordedItem(content, itemId);
  const order = "options" in item ? item.options : [];
  const written = wordsId === undefined ? "" : textOf(answers, wordsId);
  const chosen = chosenIds(input, itemId);
  const parts = [
    ...chosenWords(chosen, order, words.options),
    ...(written === "" ? [] : [quoted(input, written)]),
  ];
  if (parts.length === 0) {
    return { label: words.short, value: content.messages.ui.notAnswered, answered: false };
  }
  const unsure = written === "" && isUnsure(chosen);
  return {
    label: words.short,
    value: parts.join("; "),
    answered: true,
    ...(unsure ? { unsure } : {}),
  };
}
