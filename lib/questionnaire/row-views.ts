import { claimShare, claimText } from "@/lib/summary/claim";
import type { ComparisonRow, OptionId } from "@/lib/summary/evidence";
import type { SharePicture } from "@/lib/summary/model";
import { rowsInOrder } from "@/lib/summary/row-order";
import { wordedItem } from "@/lib/summary/worded-item";
import type { Answers } from "./answers";
import { statementLabel } from "./askables";
import type { Content } from "./content";
import { fill } from "./fill";
import type { AskItem } from "./item";

/** Facts as they are shown above an "Ask about this": a comparison row, or one statement's. */
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
  /** The question that "Ask about this" puts on the list; absent where there is no box to tick. */
  readonly question?: string;
};

const sourceNames = (content: Content, ids: readonly string[]): readonly string[] => [
  ...new Set(ids.map((id) => content.sourceNames[id] ?? id)),
];

/** The question that "Ask about this" puts on the list. */
const questionText = (content: Content, id: string): string =>
  content.questionWords[id]?.text ?? id;

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
    question: questionText(content, row.asks),
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
    ...(offered.includes(id) ? { question: questionText(content, asks) } : {}),
  }));
}

/** The facts beside the boxes of an item; `offered` are the ids that have a box for this person. */
export function rowViews(
  content: Content,
  item: AskItem,
  offered: readonly string[],
  answers: Answers,
): readonly RowView[] {
  return "about" in item
    ? statementRows(content, offered, answers)
    : comparisonRows(content, item.group, answers);
}
