import type { Content } from "@/lib/edition/content";
import type { Condition } from "@/lib/form/condition";
import type { Item } from "@/lib/form/item";
import type { Step } from "@/lib/form/step";
import { dependsOnItsPage } from "@/lib/form/visibility";
import type { PrintedClinic, PrintedLogo } from "@/lib/letter/letter-model";
import { type CountryCode, countries } from "@/lib/settings/countries";
import type { Paper } from "@/lib/settings/paper";
import { buildFooter } from "@/lib/summary/build-footer";
import { whoOf } from "@/lib/summary/overview/who";
import { numberSources } from "@/lib/summary/source-numbers";
import type { Appointment } from "@/lib/summary/summary-input";
import type { BlankFormWords } from "@/lib/words/blank-form-words";
import { fill } from "@/lib/words/fill";
import { conditionWords } from "./condition-words";
import type { BlankFormModel, PaperQuestion, PaperStep } from "./model";
import { onPaper } from "./on-paper";
import type { PaperSource } from "./paper-answer";

/** Sections that begin on a new page, so that a topic is not torn apart without need. */
const openers = new Set(["where", "pain", "health", "treatments", "known", "matters"]);

export type BlankFormInput = {
  readonly content: Content;
  readonly words: BlankFormWords;
  readonly clinic: PrintedClinic;
  readonly logo?: PrintedLogo | null;
  readonly paper: Paper;
  /** Whom it is printed for, with the content of invited people; nobody unless given. */
  readonly person?: Appointment | undefined;
};

/** Numbers the items that are asked on paper, from 1, through the whole form. */
function numbered({ steps }: Content, { notOnPaper }: BlankFormWords): ReadonlyMap<string, number> {
  const asked = steps
    .flatMap((step): readonly Item[] => step.items)
    .filter(({ id }) => !notOnPaper.includes(id));
  return new Map(asked.map(({ id }, at) => [id, at + 1]));
}

/** A question with the clause that says who answers it. */
type Asked = Omit<PaperQuestion, "only"> & { readonly clause: string | undefined };

/**
 * Questions with who answers them: said once of those that follow each other, and not again where their
 * part says it.
 */
function saidOnce(
  asked: readonly Asked[],
  ofPart: string | undefined,
  words: BlankFormWords["conditions"],
): readonly PaperQuestion[] {
  return asked.map(({ clause, ...question }, at) => {
    if (clause === undefined || clause === ofPart) return question;
    if (asked[at - 1]?.clause === clause) return question;
    const after = asked.slice(at).findIndex((other) => other.clause !== clause);
    const last = asked.at(after < 0 ? -1 : at + after - 1)?.number ?? question.number;
    const only =
      last === question.number
        ? fill(words.question, { clause })
        : fill(words.questions, { clause, from: question.number, to: last });
    return { ...question, only };
  });
}

/** Questions without the notes that one before them on their page has. */
const notedOnce = (questions: readonly PaperQuestion[]): readonly PaperQuestion[] => {
  const said = new Set<string>();
  return questions.map((question) => {
    const { answer } = question;
    if (answer.kind !== "entries") return question;
    const notes = answer.notes.filter((note) => !said.has(note));
    for (const note of notes) said.add(note);
    return { ...question, answer: { ...answer, notes } };
  });
};

function paperSteps(source: PaperSource): readonly PaperStep[] {
  const { content, words } = source;
  // Whose form it is says what the clinic already filled in, and leaves nothing to write above.
  const intros = source.isFilledIn ? { ...words.intros, ...words.filledIn } : words.intros;
  const numbers = numbered(content, words);
  const items: readonly Item[] = content.steps.flatMap((step) => step.items);
  const naming = {
    questionOf: (id: string) => numbers.get(id),
    optionsOf: (id: string) => {
      const found = items.find((item) => item.id === id);
      return found !== undefined && "options" in found ? found.options : [];
    },
    optionOf: (itemId: string, optionId: string) =>
      Object.values(content.stepWords)
        .map((step) => step.items[itemId]?.options?.[optionId])
        .find((found) => found !== undefined) ??
      content.regionWords[optionId] ??
      optionId,
  };
  const clauseOf = (when: Condition | undefined): string | undefined =>
    when && conditionWords(when, words.conditions, naming);
  const question = (step: Step, item: Item): readonly Asked[] => {
    const number = numbers.get(item.id);
    const said = content.stepWords[step.id]?.items[item.id];
    if (number === undefined || said === undefined) return [];
    const hint = words.hints[item.id] ?? said.hint;
    const { answer, hints } = onPaper(item, said, source);
    return [
      {
        id: item.id,
        number,
        label: words.labels[item.id] ?? said.label,
        hints: [...(hint === undefined ? [] : [hint]), ...hints],
        // The question it hangs on stands just above it.
        clause: dependsOnItsPage(step, item) ? undefined : clauseOf(item.when),
        answer,
      },
    ];
  };
  return content.steps.map((step) => {
    const clause = clauseOf(step.when);
    const asked = step.items.flatMap((item) => question(step, item));
    return {
      id: step.id,
      title: content.stepWords[step.id]?.title ?? step.id,
      ...(clause === undefined ? {} : { only: fill(words.conditions.step, { clause }) }),
      intro: intros[step.id] ?? content.stepWords[step.id]?.intro ?? [],
      questions: notedOnce(saidOnce(asked, clause, words.conditions)),
    };
  });
}

function paperParts(source: PaperSource): BlankFormModel["parts"] {
  const { steps, sectionWords } = source.content;
  const parts: { heading: string; steps: PaperStep[] }[] = [];
  let section: string | undefined;
  for (const [at, step] of paperSteps(source).entries()) {
    if (step.questions.length === 0) continue;
    const next = steps[at]?.section ?? "";
    if (parts.length === 0 || (next !== section && openers.has(next))) {
      parts.push({ heading: sectionWords[next] ?? next, steps: [] });
    }
    section = next;
    parts.at(-1)?.steps.push(step);
  }
  return parts;
}

/** The emergency notice, with the number of the clinic's country. */
function emergency({ content, words }: BlankFormInput, country: CountryCode) {
  const { title, text, now, today, sources } = content.pageWords.emergency;
  const from = new Set(content.emergencySigns.flatMap((sign) => sign.sources));
  const names = [...from].map((id) => content.sourceNames[id] ?? id);
  return {
    title,
    text: [...text, ...now.text],
    signs: content.emergencySigns.map((sign) =>
      sign.action === "today" ? `${sign.text} ${today.mark}` : sign.text,
    ),
    sources: `${sources} ${names.join("; ")}`,
    call: fill(words.call, { number: countries[country].emergencyNumber }),
  };
}

/** What stands at the head of every sheet of one person's form: name, date of birth, record number, phone. */
function sheetOf(content: Content, appointment: Appointment) {
  const { name, beside } = whoOf({ content, answers: {}, appointment });
  return { name, beside: beside.join(" | ") };
}

/** The whole questionnaire for a pen, for one clinic, and for one person where it is printed for one. */
export function blankFormModel(input: BlankFormInput): BlankFormModel {
  const { content, words, clinic, paper, person } = input;
  const { conflictsHeading, sourcesHeading } = content.summaryWords.information;
  const { dateOrder } = countries[clinic.country];
  return {
    language: content.language,
    paper,
    document: { title: words.title, author: content.pageWords.product, subject: words.subject },
    name: "",
    clinic: { name: clinic.name, lines: [...clinic.address, clinic.phone] },
    logo: input.logo ?? null,
    title: words.title,
    how: words.how.map((line) => fill(line, { phone: clinic.phone })),
    sheet: { ...words.sheet, ...(person === undefined ? {} : { of: sheetOf(content, person) }) },
    emergency: emergency(input, clinic.country),
    parts: paperParts({ content, words, dateOrder, isFilledIn: person !== undefined }),
    askAboutThis: content.messages.ui.askAboutThis,
    conflictsHeading,
    sources: { heading: sourcesHeading, items: numberSources(content).items },
    footer: buildFooter(content, words.noRecommendation),
    unprintable: words.unprintable,
  };
}
