import { idsOf } from "@/lib/form/answer-reading";
import type { Answers } from "@/lib/form/answers";
import { inRole } from "@/lib/form/in-role";
import { wordedItem } from "@/lib/form/worded-item";
import { fill } from "@/lib/words/fill";
import { claimShare, claimText, unknownShare } from "./claim";
import { type ComparisonRow, type OptionId, optionIds } from "./evidence";
import type { EvidenceContent } from "./evidence-content";
import { rowsInOrder } from "./row-order";
import type { SharePicture } from "./share-picture";

/** What is known of one option about an aim; `sources` are ids, none where it says that we have none. */
export type AimCell = {
  readonly text: string;
  readonly sources: readonly string[];
  readonly share?: SharePicture;
};

/** Facts about one aim side by side: a cell for each of `optionIds`, in their order. */
export type AimFacts = {
  readonly id: string;
  readonly title: string;
  /** The comparison rows that the cells are taken from. */
  readonly rows: readonly ComparisonRow[];
  readonly cells: readonly AimCell[];
};

function cellOf(content: EvidenceContent, row: ComparisonRow, option: OptionId): AimCell {
  const share = claimShare(content, row, option);
  return {
    text: claimText(content, row, option) ?? content.summaryWords.information.notCovered,
    sources: row.cells[option] ?? [],
    ...(share === undefined ? {} : { share }),
  };
}

/** Where one cell of a row has a picture, the cells of other rows beside it say that theirs is not known. */
function withEqualPictures(
  content: EvidenceContent,
  cells: readonly AimCell[],
): readonly AimCell[] {
  const share = cells.find((cell) => cell.share !== undefined)?.share;
  if (share === undefined) return cells;
  const unknown = unknownShare(content, share.title);
  return cells.map((cell) => ({ ...cell, share: cell.share ?? unknown }));
}

/** The facts about one aim: those of all four options side by side, in the comparison's words. */
function factsOf(content: EvidenceContent, answers: Answers, aim: string): readonly AimFacts[] {
  const { asAbove, notCovered, mattersRow } = content.summaryWords.information;
  const { id } = inRole(content, "aims");
  const aimWords = wordedItem(content, id).words.options?.[aim] ?? aim;
  const ids = content.aimRows[aim] ?? [];
  const all = content.comparison.flatMap((group) => group.rows);
  const about = rowsInOrder(
    content,
    ids.flatMap((id) => all.filter((row) => row.id === id)),
    answers,
  );
  const columns = optionIds.map((option) => ({
    option,
    rows: about.filter((row) => option in row.cells),
  }));
  const height = Math.max(0, ...columns.map(({ rows }) => rows.length));
  return Array.from({ length: height }, (_, at) => {
    const rows = about.filter((row) => columns.some((column) => column.rows[at] === row));
    const titles = new Set(rows.map(({ id }) => content.rowWords[id]?.title ?? id));
    const cells = columns.map((column): AimCell => {
      const row = column.rows[at];
      if (row !== undefined) return cellOf(content, row, column.option);
      return { text: column.rows.length > 0 ? asAbove : notCovered, sources: [] };
    });
    return {
      id: `${aim}-${at + 1}`,
      title: fill(mattersRow, { aim: aimWords, rows: [...titles].join("; ") }),
      rows,
      cells: withEqualPictures(content, cells),
    };
  });
}

/**
 * The facts about what the person chose as mattering most. Aims stand in the form's order, options in
 * theirs; nothing is added up, sorted or left out.
 */
export function aimFacts(content: EvidenceContent, answers: Answers): readonly AimFacts[] {
  const { id, options } = inRole(content, "aims");
  const chosen = options.filter((aim) => idsOf(answers, id).includes(aim));
  return chosen.flatMap((aim) => factsOf(content, answers, aim));
}
