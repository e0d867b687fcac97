import { fill } from "@/lib/questionnaire/fill";
import { visibleItems, visibleSteps } from "@/lib/questionnaire/visibility";
import { textOf } from "../answer-reading";
import { answerFact } from "../answer-words";
import { appointmentFacts } from "../appointment-facts";
import { momentWords } from "../date-words";
import { fitText } from "../fit";
import type { Fact } from "../model";
import { pageOneBudget } from "../page-one-budget";
import type { SummaryInput } from "../summary-input";
import { textWidth } from "../text-width";
import { wordedItem } from "../worded-item";

/** The helper's name and relation, as far as given. */
function helperWords({ content, answers }: SummaryInput): string {
  const asked = visibleSteps(content, answers).flatMap((step) => visibleItems(step, answers));
  if (!asked.some(({ id }) => id === "helper-relation")) return "";
  const { options } = wordedItem(content, "helper-relation").words;
  const relation = textOf(answers, "helper-relation");
  return [textOf(answers, "helper-name"), options?.[relation] ?? relation]
    .filter((part) => part !== "")
    .join(", ");
}

function filledInBy(input: SummaryInput): Fact {
  const { content, answers } = input;
  const { item, words } = wordedItem(content, "filled-in-by");
  const fact = answerFact(content, answers, item, words, answers[item.id]);
  const helper = helperWords(input);
  if (helper === "") return { ...fact, label: words.short };
  const value = `${fact.value}; ${fill(content.summaryWords.overview.helper, { helper })}`;
  return { ...fact, label: words.short, value };
}

function finished(input: SummaryInput): Fact {
  const { finished: label, notFinished } = input.content.summaryWords.overview;
  return input.submittedAt === undefined
    ? { label, value: notFinished, answered: false }
    : { label, value: momentWords(input.submittedAt, input), answered: true };
}

/** Who it is about, who filled it in and when. A value that is cut says where it is in full. */
export function identity(input: SummaryInput): readonly Fact[] {
  const { content, answers } = input;
  const { overview, answers: answersWords } = content.summaryWords;
  const given = ["name", "date-of-birth"].map((id) => {
    const { item, words } = wordedItem(content, id);
    const { verbatim: _, ...fact } = answerFact(content, answers, item, words, answers[id]);
    return { ...fact, label: words.short };
  });
  const inFull = fill(overview.cutHere, { heading: answersWords.heading });
  const { em, linesEach: lines } = pageOneBudget.identity;
  return [...given, ...appointmentFacts(input), filledInBy(input), finished(input)].map((fact) => {
    const indent = textWidth(`${fact.label}: `);
    return { ...fact, value: fitText(fact.value, { em, lines, indent }, inFull).text };
  });
}
