import type { Content } from "@/lib/edition/content";
import type { Answers } from "@/lib/form/answers";
import type { AskedItem } from "@/lib/form/asked-item";
import { perKind } from "@/lib/form/by-kind";
import type { AskItem } from "@/lib/form/item";
import type { AnyItemWords } from "@/lib/form/words";
import { type FirstView, firstView, type QuestionOption, questionOptions } from "./question-views";
import { type RowView, rowViews } from "./row-views";

/** One option as it is shown. `group` is a heading options stand under. */
export type OptionView = {
  readonly id: string;
  readonly label: string;
  readonly group?: string;
};

/** What an item shows to choose from and to read. */
export type ItemView = {
  readonly choices: readonly OptionView[];
  readonly rows: readonly RowView[];
  /** The name of the rows' list, where a page has more than one. */
  readonly rowsTitle?: string;
  /** The questions of a list of them, and which stand first. */
  readonly questions?: readonly QuestionOption[];
  readonly first?: FirstView;
};

/** Where an item is shown: with the answers so far, and beside the other items of its page. */
type Shown = {
  readonly content: Content;
  readonly words: AnyItemWords;
  readonly options: readonly string[];
  readonly answers: Answers;
  readonly page: readonly AskedItem[];
  /** YYYY-MM-DD, where it is known. */
  readonly today: string | undefined;
};

const inItsWords = (_: unknown, { words, options }: Shown): ItemView => ({
  choices: options.map((id) => ({ id, label: words.options?.[id] ?? id })),
  rows: [],
});

function regionView(_: unknown, { content, options }: Shown): ItemView {
  const { backView, frontView } = content.messages.ui;
  const choices = options.map((id) => {
    const region = content.regions.find((one) => one.id === id);
    const group = region?.view === "back" ? backView : frontView;
    return { id, label: content.regionWords[id] ?? id, group };
  });
  return { choices, rows: [] };
}

/** The name of an item's rows, where its page has more than one list of them. */
function listTitle(item: AskItem, { content, page }: Shown): { readonly rowsTitle?: string } {
  const title = "group" in item ? content.groupWords[item.group]?.title : undefined;
  const lists = page.filter((one) => one.item.kind === "ask").length;
  return title === undefined || lists < 2 ? {} : { rowsTitle: title };
}

/** What one item of a page shows to a person with these answers. */
export const itemView = perKind<[Shown], ItemView>({
  choice: inItsWords,
  choices: inItsWords,
  scale: inItsWords,
  text: inItsWords,
  number: inItsWords,
  date: inItsWords,
  entries: inItsWords,
  regions: regionView,
  "main-region": regionView,
  ask: (item, shown) => ({
    ...inItsWords(item, shown),
    rows: rowViews(shown.content, item, shown.options, shown.answers),
    ...listTitle(item, shown),
  }),
  "dropped-questions": (_, { content, answers, today }) => ({
    choices: [],
    rows: [],
    questions: questionOptions(content, answers, today),
  }),
  "top-questions": (_, { content, answers, today }) => ({
    choices: [],
    rows: [],
    first: firstView(content, answers, today),
  }),
});
