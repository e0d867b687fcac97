import type { Content } from "@/lib/edition/content";
import type { Condition } from "@/lib/form/condition";
import type { Item } from "@/lib/form/item";
import type { Step } from "@/lib/form/step";
import { dependsOnItsPage } from "@/lib/form/visibility";
import type { PrintedClinic, PrintedLogo } from "@/lib/letter/letter-model";
import { type CountryCode, countries } from "@/lib/settings/countries";
import type { Paper } from "@/lib/settings/paper";
import { buildFooter } from "@/lib/summary/build-footer";
import { numberSources } from "@/lib/summary/source-numbers";
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
};

/** Numbers the items that are asked on paper, from 1, through the whole form. */
function numbered({ steps }: Content, { notOnPaper }: BlankFormWords): ReadonlyMap<string, number> {
  const asked = steps
    .flatMap((step): readonly Item[] => step.items)
    .filter(({ id }) => !notOnPaper.includes(id));
  return new Map(asked.map(({ id }, at) => [id, at + 1]));
}

function paperSteps(source: PaperSource): readonly PaperStep[] {
  const { content, words } = source;
  const numbers = numbered(content, words);
  const naming = {
    questionOf: (id: string) => numbers.get(id),
    optionOf: (itemId: string, optionId: string) =>
      Object.values(content.stepWords)
        .map((step) => step.items[itemId]?.options?.[optionId])
        .find((found) => found !== undefined) ??
      content.regionWords[optionId] ??
      optionId,
  };
  const only = (when: Condition | undefined, template: string): { readonly only?: string } => {
    const clause = when && conditionWords(when, words.conditions, naming);
    return clause === undefined ? {} : { only: fill(template, { clause }) };
  };
  const question = (step: Step, item: Item): readonly PaperQuestion[] => {
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
        ...(dependsOnItsPage(step, item) ? {} : only(item.when, words.conditions.question)),
        answer,
      },
    ];
  };
  return content.steps.map((step) => ({
    id: step.id,
    title: content.stepWords[step.id]?.title ?? step.id,
    ...only(step.when, words.conditions.step),
    intro: words.intros[step.id] ?? content.stepWords[step.id]?.intro ?? [],
    questions: step.items.flatMap((item) => question(step, item)),
  }));
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

/** The whole questionnaire for a pen, for one clinic. It holds nothing about any person. */
export function blankFormModel(input: BlankFormInput): BlankFormModel {
  const { content, words, clinic, paper } = input;
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
    sheet: words.sheet,
    emergency: emergency(input, clinic.country),
    parts: paperParts({ content, words, dateOrder }),
    askAboutThis: content.messages.ui.askAboutThis,
    conflictsHeading,
    sources: { heading: sourcesHeading, items: numberSources(content).items },
    footer: buildFooter(content, words.noRecommendation),
    unprintable: words.unprintable,
  };
}
