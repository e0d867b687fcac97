import { entriesOf } from "@/lib/form/answer-reading";
import type { Entry } from "@/lib/form/answers";
import { entryNames } from "@/lib/form/entry-names";
import type { EntriesItem, Item } from "@/lib/form/item";
import { tickField } from "@/lib/form/kinds/entry-cards";
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

/** An entry with its name, "Treatment 2" or what it is about, and the fields that say more of it. */
type NamedEntry = { readonly entry: Entry; readonly name: string };

function namedEntries(input: SummaryInput, item: EntriesItem, words: AnyItemWords) {
  const entries = entriesOf(input.answers, item.id);
  const about = tickField(item);
  const names = entryNames(
    item,
    words,
    entries.map((entry) => (about === undefined ? undefined : String(entry[about]))),
  );
  return {
    entries: entries.map((entry, at): NamedEntry => ({ entry, name: names[at] ?? "" })),
    fields: item.fields
      .filter(({ id }) => id !== about)
      .map((field) => {
        const said = words.fields?.[field.id] ?? { label: field.id, short: field.id };
        return { field, words: said };
      }),
  };
}

/** One fact for each field of each entry: "Treatment 2: When was it?". */
function entryFacts(input: SummaryInput, item: EntriesItem, words: AnyItemWords): readonly Fact[] {
  const { content, answers } = input;
  const { entries, fields } = namedEntries(input, item, words);
  if (entries.length === 0) return [answerFact(content, answers, item, words, undefined)];
  return entries.flatMap(({ entry, name }) =>
    fields.map(({ field, words: said }) => {
      const fact = answerFact(content, answers, field, said, entry[field.id]);
      return { ...fact, label: `${name}: ${said.label}` };
    }),
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
  if (item.kind === "entries") return entryFacts(input, item, words);
  const said = answerFact(content, answers, item, words, answers[item.id]);
  return [withSourcedFact(input, item.id, said)];
}

/** One fact for each entry, with what was answered of it after the short name of each field. */
function entryInOne(input: SummaryInput, item: EntriesItem): readonly Fact[] {
  const { content, answers } = input;
  const { entries, fields } = namedEntries(input, item, wordedItem(content, item.id).words);
  return entries.map(({ entry, name }) => {
    const said = fields.flatMap(({ field, words }) => {
      const fact = answerFact(content, answers, field, words, entry[field.id]);
      return fact.answered ? [`${words.short}: ${fact.value}`] : [];
    });
    return { label: name, value: said.join("\n"), answered: true };
  });
}

/** Each entry on one line, under its name; of a number the line says what it counts. */
export function entryLines(input: SummaryInput, item: EntriesItem) {
  const { content, answers } = input;
  const { entries, fields } = namedEntries(input, item, wordedItem(content, item.id).words);
  return entries.map(({ entry, name }) => {
    const said = fields.flatMap(({ field, words }) => {
      const { answered, value } = answerFact(content, answers, field, words, entry[field.id]);
      if (!answered) return [];
      return [field.kind === "number" ? `${words.short}: ${value}` : value];
    });
    return { label: name, value: said.join(", ") };
  });
}

const inAnswers = (input: SummaryInput, item: Item): readonly Fact[] =>
  item.kind === "entries" ? entryInOne(input, item) : itemFacts(input, item);

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

type Section = AnswersPart["sections"][number];

const answeredOf = ({ heading, facts }: Section): Section => ({
  heading,
  facts: facts.filter(({ answered }) => answered),
});

const hasFacts = ({ facts }: Section): boolean => facts.length > 0;

/** Every question that was answered, in order, with its answer in words. */
export function buildAnswers(input: SummaryInput): AnswersPart {
  const { content, answers } = input;
  const { heading, intro } = content.summaryWords.answers;
  const steps = visibleSteps(content, answers);
  const [first] = content.sections;
  const sections = content.sections.map((section) => ({
    heading: content.sectionWords[section] ?? section,
    facts: [
      ...(section === first ? appointmentFacts(input) : []),
      ...steps
        .filter((step) => step.section === section)
        .flatMap((step) => visibleItems(step, input.answers))
        .flatMap((item) => inAnswers(input, item)),
      ...(section === first ? emergencyFacts(input) : []),
    ],
  }));
  return { heading, intro, sections: sections.map(answeredOf).filter(hasFacts) };
}
