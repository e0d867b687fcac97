import type { Content } from "@/lib/edition/content";
import type { ComparisonRow } from "@/lib/evidence/evidence";
import { placeWordsOf } from "@/lib/evidence/grid-view";
import type { Place } from "@/lib/evidence/place";
import { perKind } from "@/lib/form/by-kind";
import type { Step } from "@/lib/form/step";
import type { AnyItemWords } from "@/lib/form/words";
import { wordsMet } from "@/lib/questionnaire/words-met";
import { everyString } from "./every-string";

/** A page as its blocks of text, each a title, a paragraph, a label, a hint, an option or a button. */
export type PatientPage = { readonly id: string; readonly blocks: readonly string[] };

const texts = (value: unknown): readonly string[] => everyString(value).map(({ text }) => text);

/** What the patient is asked; `short` is the label of the summary and stands there. */
function itemBlocks({ short: _short, fields = {}, ...words }: AnyItemWords): readonly string[] {
  return [...texts(words), ...Object.values(fields).flatMap(itemBlocks)];
}

/** Titles, paragraphs, questions and hints of the form, without options, lists and buttons. */
export function formProse(content: Content): readonly string[] {
  const asked = ({ label, hint, fields = {} }: AnyItemWords): readonly string[] => [
    ...texts([label, hint]),
    ...Object.values(fields).flatMap(asked),
  ];
  return Object.values(content.stepWords).flatMap(({ title, intro = [], items }) => [
    title,
    ...intro,
    ...Object.values(items).flatMap(asked),
  ]);
}

function shortLabels({ short, fields = {} }: AnyItemWords): readonly string[] {
  return [short, ...Object.values(fields).flatMap(shortLabels)];
}

function articleRowBlocks(content: Content, row: ComparisonRow): readonly string[] {
  return [
    ...texts(content.rowWords[row.id]),
    ...Object.values(row.numbers ?? {}).flatMap((ids) =>
      ids.flatMap((id) => texts(content.numberWords[id])),
    ),
    ...row.conflicts.flatMap((id) => content.conflictWords[id] ?? []),
  ];
}

/** What the web article says, group by group, as the library shows it. */
function articleBlocks(content: Content): readonly string[] {
  return content.comparison.flatMap((group) => [
    ...texts(content.groupWords[group.id]),
    ...group.options.flatMap((option) => content.optionWords[option] ?? []),
    ...group.rows.flatMap((row) => articleRowBlocks(content, row)),
  ]);
}

/** One place's grid with what is folded behind its rows; sources are other people's titles. */
function placeBlocks(content: Content, place: Place): readonly string[] {
  const { questions: _, sources: __, ...words } = placeWordsOf(content, place);
  const { heading, intro, items } = content.drawingWords;
  const drawing =
    place.drawing === undefined ? [] : [heading, ...intro, ...texts(items[place.drawing])];
  return [...texts(words), ...texts(content.gridWords), ...drawing];
}

function statementBlocks(content: Content): readonly string[] {
  const { askAboutThis, sourcesSay, youSaid } = content.messages.ui;
  return [...texts(content.statementWords), askAboutThis, sourcesSay, youSaid];
}

/** The whole bank; each person sees a part of it. */
function questionBlocks(content: Content): readonly string[] {
  const { leaveOut } = content.messages.ui;
  return [...texts(content.questionGroupWords), ...texts(content.questionWords), leaveOut];
}

const nothing = () => [];

/** What stands beside an item's own words. */
const besideItem = perKind<[Content], readonly string[]>({
  choice: nothing,
  choices: nothing,
  scale: nothing,
  text: nothing,
  number: nothing,
  date: nothing,
  entries: nothing,
  regions: (_, { regionWords, regionGroupWords }) => [
    ...texts(regionGroupWords),
    ...texts(regionWords),
  ],
  "main-region": nothing,
  ask: ({ about }, content) => (about === "statements" ? statementBlocks(content) : []),
  "dropped-questions": (_, content) => questionBlocks(content),
  "top-questions": nothing,
});

const signTexts = ({ emergencySigns }: Content): readonly string[] =>
  emergencySigns.flatMap(({ group, text }) => [group, text]);

function stepPage(content: Content, step: Step): PatientPage {
  const { title, intro = [], items } = content.stepWords[step.id] ?? { title: "", items: {} };
  const shown = step.items.flatMap((item) => besideItem(item, content));
  const { back, next } = content.messages.ui;
  const signs = step.section === "before" ? signTexts(content) : [];
  const facts = step.shows === "naming" ? texts(content.namingWords) : [];
  const last = step.section === "check" ? texts(content.pageWords.check) : [];
  return {
    id: `form/${step.id}`,
    blocks: [
      title,
      ...intro,
      ...Object.values(items).flatMap(itemBlocks),
      ...facts,
      ...shown,
      ...wordsMet(content, content.steps, step).map(({ meaning }) => meaning),
      ...signs,
      ...last,
      back,
      next,
    ],
  };
}

function mailPage({ mailWords }: Content, kind: "invitation" | "reminder" | "moved"): PatientPage {
  const { subject, opening, stop, ...both } = mailWords;
  const blocks = [subject[kind], ...opening[kind], ...(kind === "reminder" ? texts(stop) : [])];
  return { id: `mail/${kind}`, blocks: [...blocks, ...texts(both)] };
}

/**
 * Every page a patient reads, as blocks of text, for measuring how hard it is to read. A block that
 * stands on a page many times ("Not sure") is given once, so that it cannot lower the grade.
 */
export function patientPages(content: Content): readonly PatientPage[] {
  return everyPage(content).map(({ id, blocks }) => ({ id, blocks: [...new Set(blocks)] }));
}

function everyPage(content: Content): readonly PatientPage[] {
  const items = Object.values(content.stepWords).flatMap((words) => Object.values(words.items));
  const { emergency, product, tagline, front, check: _check, ...otherPages } = content.pageWords;
  const { emergencyPlace, ...linkPages } = content.linkWords;
  return [
    ...content.steps.map((step) => stepPage(content, step)),
    ...content.places.map((place) => ({
      id: `information/${place.id}`,
      blocks: placeBlocks(content, place),
    })),
    { id: "information/article", blocks: articleBlocks(content) },
    { id: "page/front", blocks: [product, tagline, ...texts(front)] },
    {
      id: "emergency",
      blocks: [...texts([emergency, emergencyPlace]), ...signTexts(content)],
    },
    ...(["invitation", "reminder", "moved"] as const).map((kind) => mailPage(content, kind)),
    { id: "paper/letter", blocks: texts(content.letterWords) },
    { id: "paper/form", blocks: texts({ ...content.blankFormWords, notOnPaper: null }) },
    {
      id: "glossary",
      blocks: Object.entries(content.glossary).flat(),
    },
    { id: "messages", blocks: [...texts(content.messages), ...texts(content.sectionWords)] },
    ...Object.entries(linkPages).map(([id, words]) => ({
      id: `link/${id}`,
      blocks: texts(words),
    })),
    { id: "page/about", blocks: texts({ ...content.aboutWords, sources: null }) },
    { id: "page/about/sources", blocks: texts(content.aboutWords.sources) },
    { id: "page/about/standards", blocks: texts(content.standardsWords) },
    ...Object.entries(otherPages).map(([id, words]) => ({
      id: `page/${id}`,
      blocks: texts(words),
    })),
    {
      id: "summary",
      blocks: [...texts({ ...content.summaryWords, locale: null }), ...items.flatMap(shortLabels)],
    },
  ];
}
