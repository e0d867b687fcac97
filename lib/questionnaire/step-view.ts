import type { Content } from "@/lib/edition/content";
import type { Answers } from "@/lib/form/answers";
import type { AskedItem } from "@/lib/form/asked-item";
import { entriesOf, fieldsOf, type RawFields } from "@/lib/form/fields";
import type { AskItem } from "@/lib/form/item";
import type { Step } from "@/lib/form/step";
import type { AnyItemWords } from "@/lib/form/words";
import { tailoredQuestions } from "@/lib/questions/listed-questions";
import { askedItems } from "./asked-items";
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
};

/** An item with all its words, as plain data a page can send to the browser. */
export type AskedView = AskedItem & {
  readonly words: AnyItemWords;
  readonly choices: readonly OptionView[];
  readonly rows: readonly RowView[];
  /** The name of the rows' list, where a page has more than one. */
  readonly rowsTitle?: string;
};

/** Everything one page of the form shows. */
export type StepView = {
  readonly id: string;
  readonly title: string;
  readonly intro: readonly string[];
  readonly asked: readonly AskedView[];
  readonly raw: RawFields;
};

/** The questions of the list as they will be printed, the person's own among them. */
function questionOptions(
  content: Content,
  ids: readonly string[],
  answers: Answers,
): readonly OptionView[] {
  const tailored = tailoredQuestions(content, answers);
  const own = entriesOf(answers["own-questions"]);
  return ids.map((id) => {
    const question = tailored.find((one) => one.id === id);
    if (question === undefined) {
      return { id, label: String(own.find((entry) => entry.id === id)?.["text"] ?? "") };
    }
    return { id, label: question.text, detail: question.because, sources: question.sources };
  });
}

function optionViews(
  content: Content,
  { item, options }: AskedItem,
  words: AnyItemWords,
  answers: Answers,
): readonly OptionView[] {
  switch (item.kind) {
    case "regions":
    case "main-region": {
      const { backView, frontView } = content.messages.ui;
      return options.map((id) => {
        const region = content.regions.find((one) => one.id === id);
        const group = region?.view === "back" ? backView : frontView;
        return { id, label: content.regionWords[id] ?? id, group };
      });
    }
    case "dropped-questions":
    case "top-questions":
      return questionOptions(content, options, answers);
    default:
      return options.map((id) => ({ id, label: words.options?.[id] ?? id }));
  }
}

/** The name of an item's rows, where its page has more than one list of them. */
function listTitle(
  content: Content,
  asked: readonly AskedItem[],
  item: AskItem,
): { readonly rowsTitle?: string } {
  const title = "group" in item ? content.groupWords[item.group]?.title : undefined;
  const lists = asked.filter((one) => one.item.kind === "ask").length;
  return title === undefined || lists < 2 ? {} : { rowsTitle: title };
}

/** The page of one step for these answers; `raw` shows typed fields that were not accepted. */
export function stepView(
  content: Content,
  step: Step,
  answers: Answers,
  raw: RawFields | undefined,
): StepView {
  const words = content.stepWords[step.id];
  const asked = askedItems(content, step, answers);
  return {
    id: step.id,
    title: words?.title ?? step.id,
    intro: words?.intro ?? [],
    raw: raw ?? fieldsOf(asked, answers),
    asked: asked.map((one) => {
      const itemWords = words?.items[one.item.id] ?? { label: one.item.id, short: one.item.id };
      return {
        ...one,
        words: itemWords,
        choices: optionViews(content, one, itemWords, answers),
        ...(one.item.kind === "ask"
          ? {
              rows: rowViews(content, one.item, one.options, answers),
              ...listTitle(content, asked, one.item),
            }
          : { rows: [] }),
      };
    }),
  };
}
