import type { ListedQuestions } from "@/lib/questions/listed-questions";
import { fill } from "@/lib/words/fill";
import { oneLine } from "../clean-text";
import type { LineList } from "../facts";
import type { SummaryInput } from "../summary-input";

/** How many questions page 1 shows; all of them follow on the next pages. */
const shown = 3;

/** The person's most important questions; if none were chosen, the first of the list, named so. */
export function topQuestions(input: SummaryInput, listed: ListedQuestions): LineList {
  const { overview } = input.content.summaryWords;
  const lines = listed.questions
    .filter(({ top }) => !listed.chosen || top !== undefined)
    .slice(0, shown)
    .map(({ text }) => oneLine(text));
  const left = listed.questions.length - lines.length;
  return {
    heading: listed.chosen ? overview.headings.topQuestions : overview.firstQuestions,
    lines,
    none: lines.length === 0 ? overview.noQuestions : "",
    ...(left > 0 ? { continued: fill(overview.moreQuestions, { count: left }) } : {}),
  };
}
