import { claimShare, claimText } from "@/lib/summary/claim";
import type { ComparisonRow, OptionId } from "@/lib/summary/evidence";
import type { SharePicture } from "@/lib/summary/model";
import { rowsInOrder } from "@/lib/summary/row-order";
import type { Answers } from "./answers";
import { type AskedItem, askedItems } from "./asked-item";
import type { Content } from "./content";
import { entriesOf, fieldsOf, type RawFields } from "./fields";
import type { Step } from "./step";
import type { AnyItemWords } from "./words";

/** One option as it is shown. `detail` is a second line, `group` a heading options stand under. */
export type OptionView = {
  readonly id: string;
  readonly label: string;
  readonly detail?: string;
  readonly group?: string;
};

/** One row of the comparison as it is shown beside its "Ask about this". */
export type RowView = {
  readonly id: string;
  readonly title: string;
  readonly cells: readonly {
    readonly option: string;
    readonly text: string;
    readonly sources: readonly string[];
    readonly share?: SharePicture;
  }[];
  readonly conflicts: readonly string[];
  /** The question that "Ask about this" puts on the list. */
  readonly question: string;
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

const sourceNames = (content: Content, ids: readonly string[]): readonly string[] => [
  ...new Set(ids.map((id) => content.sourceNames[id] ?? id)),
];

function rowViews(content: Content, groupId: string, answers: Answers): readonly RowView[] {
  const group = content.comparison.find(({ id }) => id === groupId);
  const cell = (row: ComparisonRow, option: OptionId): RowView["cells"][number] => {
    const share = claimShare(content, row, option);
    return {
      option: content.optionWords[option] ?? option,
      text: claimText(content, row, option) ?? "",
      sources: sourceNames(content, row.cells[option] ?? []),
      ...(share === undefined ? {} : { share }),
    };
  };
  return rowsInOrder(content, group?.rows ?? [], answers).map((row) => ({
    id: row.id,
    title: content.rowWords[row.id]?.title ?? row.id,
    cells: (group?.options ?? []).map((option) => cell(row, option)),
    conflicts: row.conflicts.map((id) => content.conflictWords[id] ?? id),
    question: content.questionWords[row.asks]?.text ?? row.asks,
  }));
}

function optionView(
  content: Content,
  asked: AskedItem,
  words: AnyItemWords,
  answers: Answers,
  id: string,
): OptionView {
  switch (asked.item.kind) {
    case "regions":
    case "main-region": {
      const region = content.regions.find((one) => one.id === id);
      const group =
        region?.view === "back" ? content.messages.ui.backView : content.messages.ui.frontView;
      return { id, label: content.regionWords[id] ?? id, group };
    }
    case "dropped-questions":
    case "top-questions": {
      const own = entriesOf(answers["own-questions"]).find((entry) => entry.id === id);
      const question = content.questionWords[id];
      if (own) return { id, label: String(own["text"] ?? "") };
      return { id, label: question?.text ?? id, detail: question?.because ?? "" };
    }
    default:
      return { id, label: words.options?.[id] ?? id };
  }
}

function listTitle(
  content: Content,
  asked: readonly AskedItem[],
  groupId: string,
): { readonly rowsTitle?: string } {
  const title = content.groupWords[groupId]?.title;
  const lists = asked.filter(({ item }) => item.kind === "ask").length;
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
        choices: one.options.map((id) => optionView(content, one, itemWords, answers, id)),
        ...(one.item.kind === "ask"
          ? {
              rows: rowViews(content, one.item.group, answers),
              ...listTitle(content, asked, one.item.group),
            }
          : { rows: [] }),
      };
    }),
  };
}
