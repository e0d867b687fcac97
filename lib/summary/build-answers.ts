import { entriesOf } from "@/lib/form/answer-reading";
import { entryNames } from "@/lib/form/entry-names";
import type { EntriesItem, Item } from "@/lib/form/item";
import { tickField } from "@/lib/form/kinds/entry-cards";
import type { Step } from "@/lib/form/step";
import { visibleItems, visibleSteps } from "@/lib/form/visibility";
import { wordedItem } from "@/lib/form/worded-item";
import type { AnyItemWords } from "@/lib/form/words";
import { fill } from "@/lib/words/fill";
import { answerFact } from "./answer-words";
import { appointmentFacts } from "./appointment-facts";
import { momentWords } from "./date-words";
import type { Fact } from "./facts";
import type { AnswersPart } from "./model";
import type { SummaryInput } from "./summary-input";

/** An entry by its name, with a fact for each of its fields, and what was answered on one line. */
export type EntryFacts = {
  readonly name: string;
  readonly facts: readonly Fact[];
  readonly line: string;
};

/** The entries of a list as facts. */
export function entryFacts(
  { content, answers }: SummaryInput,
  item: EntriesItem,
): readonly EntryFacts[] {
  const { words } = wordedItem(content, item.id);
  const entries = entriesOf(answers, item.id);
  const about = tickField(item);
  const names = entryNames(
    item,
    words,
    entries.map((entry) => (about === undefined ? undefined : String(entry[about]))),
  );
  const asked = item.fields.filter(({ id }) => id !== about);
  return entries.map((entry, index) => {
    const told = asked.map((field) => {
      const fieldWords = words.fields?.[field.id] ?? { label: field.id, short: field.id };
      const fact = answerFact(content, answers, field, fieldWords, entry[field.id]);
      // A bare number does not say what it counts.
      const said = field.kind === "number" ? `${fieldWords.short}: ${fact.value}` : fact.value;
      return { fact, said };
    });
    return {
      name: names[index] ?? "",
      facts: told.map(({ fact }) => fact),
      line: told.flatMap(({ fact, said }) => (fact.answered ? [said] : [])).join(", "),
    };
  });
}

/** One fact for each field of each entry, named or numbered: "Treatment 2: When was it?". */
function factsOfEntries(input: SummaryInput, item: EntriesItem, words: AnyItemWords) {
  const entries = entryFacts(input, item);
  if (entries.length === 0) {
    return [answerFact(input.content, input.answers, item, words, undefined)];
  }
  return entries.flatMap(({ name, facts }) =>
    facts.map((fact): Fact => ({ ...fact, label: `${name}: ${fact.label}` })),
  );
}

/** An answer of the short check is never read alone: what the sources say stands beside it. */
function withSourcedFact({ content }: SummaryInput, itemId: string, said: Fact): Fact {
  const fact = content.statementWords[itemId]?.fact;
  if (fact === undefined || !said.answered) return said;
  const { withFact } = content.summaryWords.answers;
  return { ...said, value: fill(withFact, { answer: said.value, fact }) };
}

/** The facts of one item in the words as asked. */
export function itemFacts(input: SummaryInput, item: Item): readonly Fact[] {
  const { content, answers } = input;
  const { words } = wordedItem(content, item.id);
  if (item.kind === "entries") return factsOfEntries(input, item, words);
  const said = answerFact(content, answers, item, words, answers[item.id]);
  return [withSourcedFact(input, item.id, said)];
}

/** The facts of one step in the words as asked; the check page shows them too. */
export const stepFacts = (input: SummaryInput, step: Step): readonly Fact[] =>
  visibleItems(step, input.answers).flatMap((item) => itemFacts(input, item));

/** When the emergency notice was shown, answered and read, as far as it was. */
function emergencyFacts(input: SummaryInput): readonly Fact[] {
  const words = input.content.summaryWords.answers;
  const { shownAt, answeredAt, acknowledgedAt } = input.emergency;
  const times = [
    [words.emergencyShown, shownAt],
    [words.emergencyAnswered, answeredAt],
    [words.emergencyAcknowledged, acknowledgedAt],
  ] as const;
  return times.flatMap(([label, at]) =>
    at === undefined ? [] : [{ label, value: momentWords(at, input), answered: true }],
  );
}

/** Every question these answers lead through, in order, with its answer in words. */
export function buildAnswers(input: SummaryInput): AnswersPart {
  const { content, answers } = input;
  const { heading, intro } = content.summaryWords.answers;
  const steps = visibleSteps(content, answers);
  const [first] = content.sections;
  const sections = content.sections.map((section) => ({
    heading: content.sectionWords[section] ?? section,
    facts: [
      ...(section === first ? appointmentFacts(input) : []),
      ...steps.filter((step) => step.section === section).flatMap((step) => stepFacts(input, step)),
      ...(section === first ? emergencyFacts(input) : []),
    ],
  }));
  return { heading, intro, sections: sections.filter(({ facts }) => facts.length > 0) };
}
