import { textOf } from "@/lib/form/answer-reading";
import type { Fact, FactList } from "../facts";
import type { SummaryInput } from "../summary-input";
import { quoted, reported } from "./reported";

/** What matters most, what worries the person, and what they would like to do again. */
export function matters(input: SummaryInput): FactList {
  const { content, answers } = input;
  const { overview } = content.summaryWords;
  const said = (label: string, itemId: string): Fact => {
    const words = textOf(answers, itemId);
    return words === ""
      ? { label, value: content.messages.ui.notAnswered, answered: false }
      : { label, value: quoted(input, words), answered: true };
  };
  const other = textOf(answers, "matters-other") !== "";
  return {
    heading: overview.headings.matters,
    facts: [
      { ...reported(input, "matters-most"), label: overview.mattersMost },
      ...(other ? [said(overview.mattersOther, "matters-other")] : []),
      said(overview.worry, "worries"),
      said(overview.doAgain, "do-again"),
    ],
  };
}
