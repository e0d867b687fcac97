import type { Content } from "@/lib/edition/content";
import type { EntriesItem, Field, Item } from "@/lib/form/item";
import type { AnyItemWords } from "@/lib/form/words";
import { statementLabel } from "@/lib/questionnaire/askables";
import type { Country } from "@/lib/settings/countries";
import type { InformationPart } from "@/lib/summary/model";
import { numberSources } from "@/lib/summary/source-numbers";
import type { BlankFormWords } from "@/lib/words/blank-form-words";
import { fill } from "@/lib/words/fill";
import type { DigitBoxes, PaperAnswer, PaperField } from "./model";

/** What the answers of a paper form are made of. */
export type PaperSource = {
  readonly content: Content;
  readonly words: BlankFormWords;
  readonly dateOrder: Country["dateOrder"];
  readonly information: InformationPart;
};

/** Frames for entries: fewer of those with many fields. More entries go on another sheet. */
const framesFor = ({ atMost, fields }: EntriesItem): number =>
  Math.min(atMost, fields.length > 4 ? 4 : 6);

/** Handwriting is larger than type. */
const linesFor = (lines: number): number => (lines === 1 ? 1 : lines + 1);

const optionWords = (ids: readonly string[], words: AnyItemWords): readonly string[] =>
  ids.map((id) => words.options?.[id] ?? id);

function dateBoxes({ content, dateOrder }: PaperSource): readonly DigitBoxes[] {
  const { day, month, year } = content.messages.ui;
  const first = [
    { label: day, count: 2 },
    { label: month, count: 2 },
  ];
  return [...(dateOrder === "day-first" ? first : first.toReversed()), { label: year, count: 4 }];
}

function bodyMap({ content }: PaperSource): PaperAnswer {
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
  const options = "options" in field ? optionWords(field.options, words) : [];
  const lines = field.kind === "text" ? field.lines : 1;
  return { id: field.id, label: words.label, options, lines };
}

function entries(item: EntriesItem, words: AnyItemWords, { words: own }: PaperSource): PaperAnswer {
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
    fields: fields.map(({ field, said }) => paperField(field, said)),
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
function questionBank({ content }: PaperSource): PaperAnswer {
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
function statementFacts({ content }: PaperSource): PaperAnswer {
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

/** How an item is answered with a pen. */
export function paperAnswer(item: Item, words: AnyItemWords, source: PaperSource): PaperAnswer {
  const { content, information } = source;
  switch (item.kind) {
    case "choice":
    case "choices":
      return { kind: "options", options: optionWords(item.options, words) };
    case "scale":
      return {
        kind: "scale",
        low: words.low ?? "",
        high: words.high ?? "",
        notSure: content.messages.ui.notSure,
      };
    case "regions":
      return bodyMap(source);
    case "date":
      return { kind: "date", boxes: dateBoxes(source) };
    case "text":
      return { kind: "lines", lines: linesFor(item.lines) };
    case "main-region":
    case "number":
      return { kind: "lines", lines: 1 };
    case "ask": {
      if ("about" in item && item.about === "statements") return statementFacts(source);
      const groupId = "group" in item ? item.group : undefined;
      const group = information.groups.find(({ id }) => id === groupId);
      return { kind: "comparison", options: group?.options ?? [], rows: group?.rows ?? [] };
    }
    case "dropped-questions":
      return questionBank(source);
    case "top-questions":
      return { kind: "numbered-lines", lines: item.atMost };
    case "entries":
      return entries(item, words, source);
  }
}
