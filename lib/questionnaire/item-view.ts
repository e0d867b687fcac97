import type { Content } from "@/lib/edition/content";
import type { Answers } from "@/lib/form/answers";
import type { AskedItem } from "@/lib/form/asked-item";
import type { BodyRegion } from "@/lib/form/body-region";
import { perKind } from "@/lib/form/by-kind";
import type { AskItem, EntriesItem } from "@/lib/form/item";
import type { AnyItemWords } from "@/lib/form/words";
import { tailoredQuestions } from "@/lib/questions/listed-questions";
import { ownQuestions } from "@/lib/questions/own-questions";
import { optionsOf } from "./item-options";
import { type RowView, rowViews } from "./row-views";

/**
 * One option as it is shown. `detail` is a second line, `sources` the short names of what it rests on,
 * `group` a heading options stand under.
 */
export type OptionView = {
  readonly id: string;
  readonly label: string;
  readonly detail?: string;
  readonly sources?: readonly string[];
  readonly group?: string;
  /** Of a place: the side of the drawing it is on, and whether it is the person's left or right. */
  readonly view?: BodyRegion["view"];
  readonly side?: BodyRegion["side"];
};

/** What an item shows to choose from and to read. */
export type ItemView = {
  readonly choices: readonly OptionView[];
  readonly rows: readonly RowView[];
  /** The name of the rows' list, where a page has more than one. */
  readonly rowsTitle?: string;
};

/** Where an item is shown: with the answers so far, and beside the other items of its page. */
type Shown = {
  readonly content: Content;
  readonly words: AnyItemWords;
  readonly options: readonly string[];
  readonly answers: Answers;
  readonly page: readonly AskedItem[];
};

const inItsWords = (_: unknown, { words, options }: Shown): ItemView => ({
  choices: options.map((id) => ({ id, label: words.options?.[id] ?? id })),
  rows: [],
});

/** What the cards of a list are about, where ticks say it. */
function cardView(item: EntriesItem, { content, words, options }: Shown): ItemView {
  const { word } = optionsOf(item);
  const label = (id: string) => word(content, item, words, id) ?? id;
  return { choices: options.map((id) => ({ id, label: label(id) })), rows: [] };
}

function regionView(_: unknown, { content, options }: Shown): ItemView {
  const choices = options.map((id): OptionView => {
    const label = content.regionWords[id] ?? id;
    const region = content.regions.find((one) => one.id === id);
    if (region === undefined) return { id, label };
    const { group, view, side } = region;
    return { id, label, group: content.regionGroupWords[group] ?? group, view, side };
  });
  return { choices, rows: [] };
}

/** The questions of the list as they will be printed, the person's own among them. */
function questionView(_: unknown, { content, options, answers }: Shown): ItemView {
  const tailored = tailoredQuestions(content, answers);
  const own = ownQuestions(content, answers);
  const choices = options.map((id) => {
    const question = tailored.find((one) => one.id === id);
    if (question === undefined) {
      return { id, label: own.find((one) => one.id === id)?.text ?? "" };
    }
    return { id, label: question.text, detail: question.because, sources: question.sources };
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
  entries: cardView,
  regions: regionView,
  "main-region": regionView,
  ask: (item, shown) => ({
    ...inItsWords(item, shown),
    rows: rowViews(shown.content, item, shown.options, shown.answers),
    ...listTitle(item, shown),
  }),
  "dropped-questions": questionView,
  "top-questions": questionView,
});
