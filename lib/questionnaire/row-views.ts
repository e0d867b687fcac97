import type { Content } from "@/lib/edition/content";
import { aimFacts } from "@/lib/evidence/aim-facts";
import { claimShare, claimText } from "@/lib/evidence/claim";
import { type ComparisonRow, type OptionId, optionIds } from "@/lib/evidence/evidence";
import { rowsInOrder } from "@/lib/evidence/row-order";
import type { SharePicture } from "@/lib/evidence/share-picture";
import type { Answers } from "@/lib/form/answers";
import type { AskItem } from "@/lib/form/item";
import { wordedItem } from "@/lib/form/worded-item";
import { disagreements } from "@/lib/questions/disagreements";
import { fill } from "@/lib/words/fill";
import { aimBoxes } from "./aim-boxes";
import { statementLabel } from "./askables";

/** "Ask about this": what ticking stands for, and the question that it puts on the list. */
export type AskBoxView = {
  readonly id: string;
  /** What is asked about, for those who hear the box alone. */
  readonly title: string;
  readonly question: string;
  /** The question is on the list already: there is a note in place of the box. */
  readonly onList?: true;
};

/** Facts as they are shown above their "Ask about this". */
export type RowView = {
  readonly id: string;
  readonly title: string;
  /** What the person answered to a statement, in words. */
  readonly said?: string;
  readonly cells: readonly {
    readonly option: string;
    readonly text: string;
    readonly sources: readonly string[];
    readonly share?: SharePicture;
  }[];
  readonly conflicts: readonly string[];
  readonly boxes: readonly AskBoxView[];
};

const sourceNames = (content: Content, ids: readonly string[]): readonly string[] => [
  ...new Set(ids.map((id) => content.sourceNames[id] ?? id)),
];

const boxOf = (
  content: Content,
  { id, asks }: { readonly id: string; readonly asks: string },
): AskBoxView => ({
  id,
  title: content.rowWords[id]?.title ?? statementLabel(content, id),
  question: content.questionWords[asks]?.text ?? asks,
});

function comparisonRows(content: Content, groupId: string, answers: Answers): readonly RowView[] {
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
    boxes: [boxOf(content, row)],
  }));
}

function saidWords(content: Content, statementId: string, answers: Answers): string {
  const { notAnswered, youSaid } = content.messages.ui;
  const answer = answers[statementId];
  if (typeof answer !== "string") return notAnswered;
  const { words } = wordedItem(content, statementId);
  return fill(youSaid, { answer: words.options?.[answer] ?? answer });
}

/** Every statement with its fact, whatever was answered; a box where the answer was unlike the sources. */
function statementRows(
  content: Content,
  offered: readonly string[],
  answers: Answers,
): readonly RowView[] {
  return content.statements.map(({ id, sources, asks }) => ({
    id,
    title: statementLabel(content, id),
    said: saidWords(content, id, answers),
    cells: [
      {
        option: content.messages.ui.sourcesSay,
        text: content.statementWords[id]?.fact ?? "",
        sources: sourceNames(content, sources),
      },
    ],
    conflicts: [],
    boxes: offered.includes(id) ? [boxOf(content, { id, asks })] : [],
  }));
}

/** The facts about the chosen aims: every option in its order, as the summary gives them again. */
function aimRows(content: Content, item: AskItem, answers: Answers): readonly RowView[] {
  const boxes = aimBoxes(content, item, answers);
  return aimFacts(content, answers).map(({ id, title, rows, cells }) => ({
    id,
    title,
    cells: cells.map((cell, at) => ({
      ...cell,
      option: content.optionWords[optionIds[at] ?? ""] ?? "",
      sources: sourceNames(content, cell.sources),
    })),
    conflicts: disagreements(content, rows).conflicts,
    boxes: (boxes.get(id) ?? []).map(({ onList, ...box }) => ({
      ...boxOf(content, box),
      ...(onList ? { onList } : {}),
    })),
  }));
}

/** The facts beside the boxes of an item; `offered` are the ids that have a box for this person. */
export function rowViews(
  content: Content,
  item: AskItem,
  offered: readonly string[],
  answers: Answers,
): readonly RowView[] {
  if ("group" in item) return comparisonRows(content, item.group, answers);
  return item.about === "aims"
    ? aimRows(content, item, answers)
    : statementRows(content, offered, answers);
}
