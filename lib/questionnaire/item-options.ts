import type { Content } from "@/lib/edition/content";
import { idsOf } from "@/lib/form/answer-reading";
import type { Answers } from "@/lib/form/answers";
import type { EntriesItem, ItemOf, Kind } from "@/lib/form/item";
import { tickField } from "@/lib/form/kinds/entry-cards";
import { notSure } from "@/lib/form/kinds/scale";
import type { AnyItemWords } from "@/lib/form/words";
import { ownQuestions } from "@/lib/questions/own-questions";
import { askables } from "./askables";
import { openAskables } from "./open-askables";

/** The options of one kind of item. */
type OptionsOf<I> = {
  /** Those open to a person with these answers, in the order of the form. */
  readonly open: (content: Content, item: I, answers: Answers) => readonly string[];
  /** All there could ever be, a person's own questions aside. */
  readonly ever: (content: Content, item: I) => readonly string[];
  /** The words of one; undefined when the content has none. */
  readonly word: (content: Content, item: I, words: AnyItemWords, id: string) => string | undefined;
};

const none: OptionsOf<unknown> = { open: () => [], ever: () => [], word: () => undefined };

const ofItem: OptionsOf<{ readonly options: readonly string[] }> = {
  open: (_, { options }) => options,
  ever: (_, { options }) => options,
  word: (_, __, words, id) => words.options?.[id],
};

const regionIds = ({ regions }: Content): readonly string[] => regions.map(({ id }) => id);
const regionWord: OptionsOf<unknown>["word"] = ({ regionWords }, _, __, id) => regionWords[id];

const ofQuestions: Pick<OptionsOf<unknown>, "ever" | "word"> = {
  ever: ({ questions }) => questions.map(({ id }) => id),
  word: ({ questionWords }, _, __, id) => questionWords[id]?.text,
};

/** What the cards of a list are about: the ticks they are made from. */
const ofCards: OptionsOf<EntriesItem> = {
  ...none,
  open: (_, item, answers) => {
    const field = item.fields.find(({ id }) => id === tickField(item));
    const ticked = idsOf(answers, item.cards?.perTick?.of ?? "");
    const kinds = field !== undefined && "options" in field ? field.options : [];
    return kinds.filter((id) => ticked.includes(id));
  },
  word: (_, item, words, id) => words.fields?.[tickField(item) ?? ""]?.options?.[id],
};

const itemOptions: { readonly [K in Kind]: OptionsOf<ItemOf<K>> } = {
  choice: ofItem,
  choices: ofItem,
  scale: {
    ...none,
    ever: () => [notSure],
    word: ({ messages }) => messages.ui.notSure,
  },
  text: none,
  number: none,
  date: none,
  entries: ofCards,
  regions: { open: regionIds, ever: regionIds, word: regionWord },
  "main-region": {
    open: (_, { from }, answers) => idsOf(answers, from),
    ever: regionIds,
    word: regionWord,
  },
  ask: {
    open: openAskables,
    ever: (content, item) => askables(content, item).map(({ id }) => id),
    word: (content, item, _, id) => askables(content, item).find((one) => one.id === id)?.title,
  },
  // A question that is asked no more is still an answer until the person sees that it went.
  "dropped-questions": { ...ofQuestions, open: ofQuestions.ever },
  "top-questions": {
    ...ofQuestions,
    open: (content, _, answers) => [
      ...content.questions.map(({ id }) => id),
      ...ownQuestions(content, answers).map(({ id }) => id),
    ],
  },
};

/** What can be chosen in an item. */
export function optionsOf<K extends Kind>(item: { readonly kind: K }): OptionsOf<ItemOf<K>> {
  return itemOptions[item.kind];
}
