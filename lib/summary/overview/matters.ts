import { fill } from "@/lib/questionnaire/fill";
import { textOf } from "../answer-reading";
import { type Fitting, fittingLineList } from "../fit-part";
import type { LineList } from "../model";
import { pageOneBudget } from "../page-one-budget";
import type { SummaryInput } from "../summary-input";
import { quoted, reported } from "./reported";

/** What matters most, what worries the person, and what they would like to do again. */
export function matters(input: SummaryInput): Fitting<LineList> {
  const { content, answers } = input;
  const { overview } = content.summaryWords;
  const said = (template: string, itemId: string) => {
    const words = textOf(answers, itemId);
    return fill(template, {
      text: words === "" ? content.messages.ui.notAnswered : quoted(input, words),
    });
  };
  const lines = [
    fill(overview.mattersMost, { aims: reported(input, "matters-most").value }),
    ...(textOf(answers, "matters-other") === ""
      ? []
      : [said(overview.mattersOther, "matters-other")]),
    said(overview.worry, "worries"),
    said(overview.doAgain, "do-again"),
  ];
  return fittingLineList(input, overview.matters, lines, pageOneBudget.matters);
}
