import { textOf } from "@/lib/form/answer-reading";
import { inRole } from "@/lib/form/in-role";
import { visibleItems, visibleSteps } from "@/lib/form/visibility";
import { wordedItem } from "@/lib/form/worded-item";
import { fill } from "@/lib/words/fill";
import { answerFact } from "../answer-words";
import { appointmentFacts } from "../appointment-facts";
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
  const value = helper === "" ? who : `${who}; ${fill(helperLine, { helper })}`;
  return { ...fact, label: words.short, value };
}

function finished(input: SummaryInput): Fact {
  const { finished: label, notFinished } = input.content.summaryWords.overview;
  return input.submittedAt === undefined
    ? { label, value: notFinished, answered: false }
    : { label, value: momentWords(input.submittedAt, input), answered: true };
}

function personFact(
  { content, answers }: SummaryInput,
  role: "patient-name" | "patient-birth-date",
): Fact {
  const { id } = inRole(content, role);
  const { item, words } = wordedItem(content, id);
  const { verbatim: _, value, ...fact } = answerFact(content, answers, item, words, answers[id]);
  return { ...fact, label: words.short, value: oneLine(value) };
}

/** Whole years from one day to another. */
function yearsBetween(from: string, to: string): number {
  const [year = 0, ...day] = from.split("-").map(Number);
  const [now = 0, ...today] = to.split("-").map(Number);
  const had =
    day[0] === today[0] ? (today[1] ?? 0) >= (day[1] ?? 0) : (today[0] ?? 0) > (day[0] ?? 0);
  return now - year - (had ? 0 : 1);
}

/** The date of birth, with the age at the appointment, or else when the person finished. */
function bornFact(input: SummaryInput): Fact {
  const fact = personFact(input, "patient-birth-date");
  const day = (input.appointment?.at ?? input.submittedAt)?.slice(0, 10);
  if (!fact.answered || day === undefined) return fact;
  const { content, answers } = input;
  const years = yearsBetween(textOf(answers, inRole(content, "patient-birth-date").id), day);
  return { ...fact, value: fill(content.summaryWords.overview.aged, { date: fact.value, years }) };
}

/** The clinic's own number of the person's record. */
function recordFacts({ content, appointment }: SummaryInput): readonly Fact[] {
  const value = oneLine(appointment?.recordNumber ?? "");
  const { recordNumber: label } = content.summaryWords.overview;
  return value === "" ? [] : [{ label, value, answered: true }];
}

/** The name on one line; "" when none was given. */
export const nameOf = ({ content, answers }: SummaryInput): string =>
  oneLine(textOf(answers, inRole(content, "patient-name").id));

/** The same with its label, where it is one among other facts. */
export const nameFact = (input: SummaryInput): Fact => personFact(input, "patient-name");

/** The date of birth with its label, to stand beside the name; "" when none was given. */
export function born(input: SummaryInput): string {
  const { label, value, answered } = personFact(input, "patient-birth-date");
  return answered ? `${label}: ${value}` : "";
}

/** Who it is about apart from the name, for which appointment, who filled it in, and when. */
export const identity = (input: OverviewInput): readonly Fact[] =>
  [
    bornFact(input),
    ...appointmentFacts(input),
    ...recordFacts(input),
    filledInBy(input),
    finished(input),
  ].map((fact) => ({ ...fact, value: oneLine(fact.value) }));
