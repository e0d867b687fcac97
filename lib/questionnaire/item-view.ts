import type { Content } from "@/lib/edition/content";
import { type AimFacts, aimFacts } from "@/lib/evidence/aim-facts";
import { type PlaceFacts, placeFacts } from "@/lib/evidence/place-facts";
import { mainPlaceOf } from "@/lib/evidence/places-of";
import type { Answers } from "@/lib/form/answers";
import type { BodyRegion } from "@/lib/form/body-region";
import { perKind } from "@/lib/form/by-kind";
import type { EntriesItem, ItemOf } from "@/lib/form/item";
import type { AnyItemWords } from "@/lib/form/words";
import { optionsOf } from "./item-options";
import { type FirstView, firstView, type QuestionOption, questionOptions } from "./question-views";
import { type StatementView, statementViews } from "./statement-views";

/** One option as it is shown. `group` is a heading options stand under. */
export type OptionView = {
  readonly id: string;
  readonly label: string;
  readonly group?: string;
  /** What the grid of the person's place says of it. */
  readonly facts?: AimFacts;
  /** Of a place: the side of the drawing it is on, and whether it is the person's left or right. */
  readonly view?: BodyRegion["view"];
  readonly side?: BodyRegion["side"];
};

/** What an item shows to choose from and to read. */
export type ItemView = {
  readonly choices: readonly OptionView[];
  /** The grid of the person's place, where rows of it can be asked about. */
  readonly known?: PlaceFacts;
  /** The short check with its facts. */
  readonly statements?: readonly StatementView[];
  /** The questions of a list of them, and which stand first. */
  readonly questions?: readonly QuestionOption[];
  readonly first?: FirstView;
};

/** Where an item is shown: with the answers so far. */
type Shown = {
  readonly content: Content;
  readonly words: AnyItemWords;
  readonly options: readonly string[];
  readonly answers: Answers;
  /** YYYY-MM-DD, where it is known. */
  readonly today: string | undefined;
};

const inItsWords = (_: unknown, { words, options }: Shown): ItemView => ({
  choices: options.map((id) => ({ id, label: words.options?.[id] ?? id })),
});

/** What the cards of a list are about, where ticks say it. */
function cardView(item: EntriesItem, { content, words, options }: Shown): ItemView {
  const { word } = optionsOf(item);
  const label = (id: string) => word(content, item, words, id) ?? id;
  return { choices: options.map((id) => ({ id, label: label(id) })) };
}

/** The options of the aims say, folded, what the grid of the person's place has about each. */
function choicesView(item: ItemOf<"choices">, shown: Shown): ItemView {
  const { content, answers } = shown;
  const plain = inItsWords(item, shown);
  const place = item.role === "aims" ? mainPlaceOf(content, answers) : undefined;
  if (place === undefined) return plain;
  return {
    choices: plain.choices.map((choice) => {
      const facts = aimFacts(content, place, choice.id);
      return facts === undefined ? choice : { ...choice, facts };
    }),
  };
}

function regionView(_: unknown, { content, options }: Shown): ItemView {
  const choices = options.map((id): OptionView => {
    const label = content.regionWords[id] ?? id;
    const region = content.regions.find((one) => one.id === id);
    if (region === undefined) return { id, label };
    const { group, view, side } = region;
    return { id, label, group: content.regionGroupWords[group] ?? group, view, side };
  });
  return { choices };
}

/** Places by part of the body, in the order in which the content names the parts. */
function groupedRegions(item: unknown, shown: Shown): ItemView {
  const groups = Object.values(shown.content.regionGroupWords);
  const placeOf = ({ group = "" }: OptionView) => groups.indexOf(group);
  const { choices } = regionView(item, shown);
  return { choices: choices.toSorted((a, b) => placeOf(a) - placeOf(b)) };
}

/** What one item of a page shows to a person with these answers. */
export const itemView = perKind<[Shown], ItemView>({
  choice: inItsWords,
  choices: choicesView,
  scale: inItsWords,
  text: inItsWords,
  number: inItsWords,
  date: inItsWords,
  entries: cardView,
  regions: groupedRegions,
  "main-region": regionView,
  ask: (item, shown) => ({
    choices: [],
    ...(item.about === "grid"
      ? { known: placeFacts(shown.content, shown.answers) }
      : { statements: statementViews(shown.content, shown.options, shown.answers) }),
  }),
  "dropped-questions": (_, { content, answers, today }) => ({
    choices: [],
    questions: questionOptions(content, answers, today),
  }),
  "top-questions": (_, { content, answers, today }) => ({
    choices: [],
    first: firstView(content, answers, today),
  }),
});
