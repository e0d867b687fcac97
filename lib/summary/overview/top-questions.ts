import { fill } from "@/lib/questionnaire/fill";
import { type Fitting, fittingLines } from "../fit-part";
import type { ListedQuestions } from "../listed-questions";
import type { LineList } from "../model";
import { pageOneBudget } from "../page-one-budget";
import type { SummaryInput } from "../summary-input";

/** How many questions page 1 has room for; it is also the most a person can choose. */
const shown = 5;

/** The person's most important questions; if none were chosen, the first of the list, named so. */
export function topQuestions(
  { content }: SummaryInput,
  listed: ListedQuestions,
): Fitting<LineList> {
  const { overview, questions } = content.summaryWords;
  const lines = listed.questions
    .filter(({ top }) => !listed.chosen || top !== undefined)
    .slice(0, shown)
    .map(({ text }) => text);
  const fitting = fittingLines(lines, pageOneBudget.topQuestions);
  const left = listed.questions.length - lines.length;
  const { heading } = questions;
  const continued = (cut: boolean) => {
    if (left > 0) return { continued: fill(overview.more, { count: left, heading }) };
    return cut ? { continued: fill(overview.cut, { heading }) } : {};
  };
  return {
    ...fitting,
    fit: (given) => {
      const { lines: fitted, cut } = fitting.fit(given);
      return {
        heading: listed.chosen ? overview.topQuestions : overview.firstQuestions,
        lines: fitted,
        none: fitted.length === 0 ? overview.noQuestions : "",
        ...continued(cut),
      };
    },
  };
}
