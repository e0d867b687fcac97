import type { ListedQuestions } from "@/lib/questions/listed-questions";
import { fill } from "@/lib/words/fill";
import { cutNote, type Fitting, fittingLines } from "../fit-part";
import type { LineList } from "../model";
import { emWithin, smallestSheet } from "../page-one/budget";
import type { SummaryInput } from "../summary-input";

/** How many questions page 1 has room for; it is also the most a person can choose. */
const shown = 5;

/** Lines each of them gets in any case. */
const leastLines = 2;

/** The person's most important questions; if none were chosen, the first of the list, named so. */
export function topQuestions(input: SummaryInput, listed: ListedQuestions): Fitting<LineList> {
  const { overview } = input.content.summaryWords;
  const lines = listed.questions
    .filter(({ top }) => !listed.chosen || top !== undefined)
    .slice(0, shown)
    .map(({ text }) => text);
  const em = emWithin("topQuestions", smallestSheet.measures.numberGutter);
  const fitting = fittingLines(lines, em, leastLines);
  const left = listed.questions.length - lines.length;
  return {
    ...fitting,
    fit: (given) => {
      const { lines: fitted, cut } = fitting.fit(given);
      return {
        heading: listed.chosen ? overview.topQuestions : overview.firstQuestions,
        lines: fitted,
        none: fitted.length === 0 ? overview.noQuestions : "",
        ...(left > 0
          ? { continued: fill(overview.moreQuestions, { count: left }) }
          : cutNote(input, cut)),
      };
    },
  };
}
