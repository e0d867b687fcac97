import { textOf } from "@/lib/form/answer-reading";
import { visibleItems, visibleSteps } from "@/lib/form/visibility";
import { wordedItem } from "@/lib/form/worded-item";
import { fill } from "@/lib/words/fill";
import { answerFact } from "../answer-words";
import { appointmentFacts } from "../appointment-facts";
import { momentWords } from "../date-words";
import { fitText } from "../fit";
import type { Fact } from "../model";
import { identityRoom, nameLineEm, nameRoom } from "../page-one/budget";
import type { OverviewInput, SummaryInput } from "../summary-input";
import { textWidth } from "../text-width";

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

/** The name of a language in another: "Spanish". */
const languageName = (code: string, reader: string): string =>
  new Intl.DisplayNames(reader, { type: "language" }).of(code) ?? code;

function filledInBy(input: OverviewInput): Fact {
  const { content, answers, answeredIn } = input;
  const { item, words } = wordedItem(content, "filled-in-by");
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
  const value = helper === "" ? who : `${who}; ${fill(helperLine, { helper })}`;
  return { ...fact, label: words.short, value };
}

function finished(input: SummaryInput): Fact {
  const { finished: label, notFinished } = input.content.summaryWords.overview;
  return input.submittedAt === undefined
    ? { label, value: notFinished, answered: false }
    : { label, value: momentWords(input.submittedAt, input), answered: true };
}

function personFact({ content, answers }: SummaryInput, id: "name" | "date-of-birth"): Fact {
  const { item, words } = wordedItem(content, id);
  const { verbatim: _, ...fact } = answerFact(content, answers, item, words, answers[id]);
  return { ...fact, label: words.short };
}

/** The name on one line, for the head of every page; "" when none was given. */
export const nameOf = ({ answers }: SummaryInput) => fitText(textOf(answers, "name"), nameRoom);

/** Name and date of birth on one line, for the lower half of page 1; "" when neither was given. */
export function nameLine(input: SummaryInput): string {
  const { label, value, answered } = personFact(input, "date-of-birth");
  const born = answered ? `${label}: ${value}` : "";
  const name = textOf(input.answers, "name");
  if (name === "") return born;
  const after = born === "" ? "" : ` | ${born}`;
  return fitText(name, { em: nameLineEm - textWidth(after), lines: 1 }).text + after;
}

/**
 * Who it is about, who filled it in and when. The name stands at the head of the page; here it is
 * only when it was not given, or is longer than the head has room for.
 */
export function identity(input: OverviewInput): readonly Fact[] {
  const name = personFact(input, "name");
  const { em, lines } = identityRoom;
  return [
    ...(name.answered && !nameOf(input).cut ? [] : [name]),
    personFact(input, "date-of-birth"),
    filledInBy(input),
    finished(input),
    ...appointmentFacts(input),
  ].map((fact) => {
    const indent = textWidth(`${fact.label}: `);
    return { ...fact, value: fitText(fact.value, { em, lines, indent }).text };
  });
}
