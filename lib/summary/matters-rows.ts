import type { Answers } from "@/lib/questionnaire/answers";
import type { Content } from "@/lib/questionnaire/content";
import { fill } from "@/lib/questionnaire/fill";
import { idsOf } from "./answer-reading";
import { unknownShare } from "./claim";
import { type ComparisonRow, type OptionId, optionIds } from "./evidence";
import { disagreements, informationCell } from "./information-row";
import type { InformationPart, InformationRow } from "./model";
import { rowsInOrder } from "./row-order";
import type { SourceNumbers } from "./source-numbers";
import { wordedItem } from "./worded-item";

type Cell = InformationRow["cells"][number];

const unique = (texts: readonly string[]) => [...new Set(texts)];

/** The facts of an option about an aim, one cell for each comparison row that has some. */
function cellsOf(
  content: Content,
  numbers: SourceNumbers,
  rows: readonly ComparisonRow[],
  option: OptionId,
): readonly Cell[] {
  return rows
    .filter((row) => option in row.cells)
    .map((row) => informationCell(content, numbers, row, option));
}

/** Where one cell of a row has a picture, the cells of other rows beside it say that theirs is not known. */
function withEqualPictures(content: Content, cells: readonly Cell[]): readonly Cell[] {
  const share = cells.find((cell) => cell.share !== undefined)?.share;
  if (share === undefined) return cells;
  const unknown = unknownShare(content, share.title);
  return cells.map((cell) => ({ ...cell, share: cell.share ?? unknown }));
}

/** The rows about one aim: the facts of all four options side by side, in the comparison's words. */
function aimRows(
  content: Content,
  answers: Answers,
  numbers: SourceNumbers,
  aim: string,
): readonly InformationRow[] {
  const { asAbove, notCovered, mattersRow } = content.summaryWords.information;
  const aimWords = wordedItem(content, "matters-most").words.options?.[aim] ?? aim;
  const ids = content.aimRows[aim] ?? [];
  const all = content.comparison.flatMap((group) => group.rows);
  const rows = rowsInOrder(
    content,
    ids.flatMap((id) => all.filter((row) => row.id === id)),
    answers,
  );
  const cells = optionIds.map((option) => cellsOf(content, numbers, rows, option));
  const height = Math.max(0, ...cells.map((column) => column.length));
  return Array.from({ length: height }, (_, at) => {
    const here = rows.filter((row) =>
      optionIds.some(
        (option) => rows.filter(({ cells: has }) => option in has).indexOf(row) === at,
      ),
    );
    const titles = unique(here.map(({ id }) => content.rowWords[id]?.title ?? id));
    const beside = cells.map(
      (column): Cell =>
        column[at] ?? { text: column.length > 0 ? asAbove : notCovered, sources: "" },
    );
    return {
      id: `${aim}-${at + 1}`,
      title: fill(mattersRow, { aim: aimWords, rows: titles.join("; ") }),
      cells: withEqualPictures(content, beside),
      ...disagreements(content, here),
    };
  });
}

/**
 * What the person chose as mattering most, each with the facts of every option in the fixed order.
 * Aims stand in the form's order; nothing is added up or sorted. Null when no chosen aim has facts.
 */
export function buildMatters(
  content: Content,
  answers: Answers,
  numbers: SourceNumbers,
): InformationPart["matters"] {
  const { item } = wordedItem(content, "matters-most");
  const order = "options" in item ? item.options : [];
  const chosen = order.filter((aim) => idsOf(answers, item.id).includes(aim));
  const rows = chosen.flatMap((aim) => aimRows(content, answers, numbers, aim));
  if (rows.length === 0) return null;
  const { mattersHeading, mattersIntro } = content.summaryWords.information;
  return {
    heading: mattersHeading,
    intro: mattersIntro,
    options: optionIds.map((option) => content.optionWords[option] ?? option),
    rows,
  };
}
