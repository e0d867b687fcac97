import { textOf } from "@/lib/form/answer-reading";
import { inRole } from "@/lib/form/in-role";
import type { Fact, FactList } from "../facts";
import type { SummaryInput } from "../summary-input";
import { answeredFacts } from "./answered";
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
  const items = content.pageOne.matters;
  const other = textOf(answers, items.other) !== "";
  return {
    heading: overview.headings.matters,
    ...answeredFacts([
      { ...reported(input, inRole(content, "aims").id), label: overview.mattersMost },
      ...(other ? [said(overview.mattersOther, items.other)] : []),
      said(overview.worry, items.worries),
      said(overview.doAgain, items.doAgain),
    ]),
  };
}
