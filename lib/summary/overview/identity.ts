import { textOf } from "@/lib/form/answer-reading";
import { visibleItems, visibleSteps } from "@/lib/form/visibility";
import { wordedItem } from "@/lib/form/worded-item";
import { fill } from "@/lib/words/fill";
import { answerFact } from "../answer-words";
import { oneLine } from "../clean-text";
import { momentWords } from "../date-words";
import type { Fact } from "../facts";
import type { OverviewInput, SummaryInput } from "../summary-input";

/** The helper's name and relation, as far as given. */
function helperWords({ content, answers }: SummaryInput): string {
  const asked = visibleSteps(content, answers).flatMap((step) => visibleItems(step, answers));
  const { helper } = content.pageOne;
  if (!asked.some(({ id }) => id === helper.relation)) return "";
  const { options } = wordedItem(content, helper.relation).words;
  const relation = textOf(answers, helper.relation);
  return [textOf(answers, helper.name), options?.[relation] ?? relation]
    .filter((part) => part !== "")
    .join(", ");
}

/** The name of a language in another: "Spanish". */
const languageName = (code: string, reader: string): string =>
  new Intl.DisplayNames(reader, { type: "language" }).of(code) ?? code;

/** The same with the staff who filled the form in, or some of it. */
function withStaff(
  { entered, content }: OverviewInput,
  own: Pick<Fact, "answered" | "value">,
): Pick<Fact, "answered" | "value"> {
  if (entered === undefined) return own;
  const { sent, partly } = content.summaryWords.overview.entered;
  const value = (entered.sent ? sent : partly)[entered.way];
  return { answered: true, value: own.answered ? `${value}; ${own.value}` : value };
}

function filledInBy(input: OverviewInput): Fact {
  const { content, answers, answeredIn } = input;
  const { item, words } = wordedItem(content, content.pageOne.filledInBy);
  const fact = answerFact(content, answers, item, words, answers[item.id]);
  const { inLanguage, helper: helperLine } = content.summaryWords.overview;
  const helper = helperWords(input);
  const who =
    answeredIn === undefined
      ? fact.value
      : fill(inLanguage, {
          who: fact.value,
          language: languageName(answeredIn, content.language),
        });
  const own = helper === "" ? who : `${who}; ${fill(helperLine, { helper })}`;
  const { answered, value } = withStaff(input, { answered: fact.answered, value: own });
  return { ...fact, label: words.short, answered, value };
}

function finished(input: SummaryInput): Fact {
  const { finished: label, notFinished } = input.content.summaryWords.overview;
  return input.submittedAt === undefined
    ? { label, value: notFinished, answered: false }
    : { label, value: momentWords(input.submittedAt, input), answered: true };
}

/** Who filled the form in, and when it was finished. */
export const ofTheForm = (input: OverviewInput): readonly Fact[] =>
  [filledInBy(input), finished(input)].map((fact) => ({ ...fact, value: oneLine(fact.value) }));
