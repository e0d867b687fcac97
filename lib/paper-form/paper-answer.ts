import type { Content } from "@/lib/edition/content";
import type { EntriesItem, Field } from "@/lib/form/item";
import { tickField } from "@/lib/form/kinds/entry-cards";
import type { AnyItemWords } from "@/lib/form/words";
import { statementLabel } from "@/lib/questionnaire/askables";
import type { Country } from "@/lib/settings/countries";
import { numberSources } from "@/lib/summary/source-numbers";
import type { BlankFormWords } from "@/lib/words/blank-form-words";
import { fill } from "@/lib/words/fill";
import type { DigitBoxes, PaperAnswer, PaperField } from "./model";

/** What the answers of a paper form are made of. */
export type PaperSource = {
  readonly content: Content;
  readonly words: BlankFormWords;
  readonly dateOrder: Country["dateOrder"];
  /** Whether the head of every sheet says whose form it is. */
  readonly isFilledIn: boolean;
};

/** Frames for entries. More entries go on another sheet. */
const framesFor = ({ atMost }: EntriesItem): number => Math.min(atMost, 2);

/** Handwriting is larger than type. */
export const linesFor = (lines: number): number => (lines < 4 ? 1 : 2);

/** The words of options, in their order. */
export const optionWords = (ids: readonly string[], words: AnyItemWords): readonly string[] =>
  ids.map((id) => words.options?.[id] ?? id);

/** Boxes for a date, in the order the country writes it. */
export function dateBoxes({ content, dateOrder }: PaperSource): readonly DigitBoxes[] {
  const { day, month, year } = content.messages.ui;
  const first = [
    { label: day, count: 2 },
    { label: month, count: 2 },
  ];
  return [...(dateOrder === "day-first" ? first : first.toReversed()), { label: year, count: 4 }];
}

/** The body map, seen from the front and from the back. */
export function bodyMap({ content }: PaperSource): PaperAnswer {
  const { frontView, backView, left, right } = content.messages.ui;
  const places = (view: "front" | "back") =>
    content.regions
      .filter((region) => region.view === view)
      .map(({ id }) => ({ id, name: content.regionWords[id] ?? id }));
  return {
    kind: "map",
    views: [
      { view: "front", heading: frontView, sides: [right, left], places: places("front") },
      { view: "back", heading: backView, sides: [left, right], places: places("back") },
    ],
  };
}

function paperField(field: Field, words: AnyItemWords): PaperField {
  const asked = { id: field.id, label: words.label };
  switch (field.kind) {
    case "choice":
    case "choices":
      return { ...asked, options: optionWords(field.options, words), lines: 1 };
    case "text":
      return { ...asked, options: [], lines: field.lines };
    case "scale":
    case "number":
      return { ...asked, options: [], lines: 1 };
  }
}

/** Frames for the entries of a list. */
export function entries(
  item: EntriesItem,
  words: AnyItemWords,
  { words: own }: PaperSource,
): PaperAnswer {
  const unworded = { label: "", short: "" };
  const fields = item.fields.map((field) => ({
    field,
    said: words.fields?.[field.id] ?? { ...unworded, label: field.id },
  }));
  return {
    kind: "entries",
    names: Array.from({ length: framesFor(item) }, (_, at) =>
      fill(own.entry, { entry: words.entry ?? "", number: at + 1 }),
    ),
    fields: fields.map(({ field, said }) =>
      field.id === tickField(item)
        ? { id: field.id, label: said.label, options: [], lines: 1 }
        : paperField(field, said),
    ),
    notes: [
      ...fields.flatMap(({ said }) =>
        said.hint === undefined
          ? []
          : [fill(own.fieldHint, { label: said.label, hint: said.hint })],
      ),
      own.more,
    ],
  };
}

/** The whole bank: on paper nobody knows yet which of them the answers lead to. */
export function questionBank({ content }: PaperSource): PaperAnswer {
  return {
    kind: "bank",
    groups: content.questionGroups.map((group, at) => ({
      heading: content.questionGroupWords[group] ?? group,
      questions: content.questions
        .filter((rule) => rule.group === group)
        .map(({ id }, place) => ({
          code: `${String.fromCharCode(65 + at)}${place + 1}`,
          text: content.questionWords[id]?.text ?? id,
        })),
    })),
  };
}

/** What the sources say about each statement of the short check, printed after it. */
export function statementFacts({ content }: PaperSource): PaperAnswer {
  return {
    kind: "comparison",
    options: [content.messages.ui.sourcesSay],
    rows: content.statements.map(({ id, sources }) => ({
      id,
      title: statementLabel(content, id),
      cells: [
        {
          text: content.statementWords[id]?.fact ?? "",
          sources: numberSources(content).beside(sources),
        },
      ],
      conflicts: [],
    })),
  };
}
