import type { Content } from "@/lib/edition/content";
import type { ComparisonRow, OptionId } from "@/lib/evidence/evidence";
import { rowsInOrder } from "@/lib/evidence/row-order";
import type { Answers } from "@/lib/form/answers";
import { disagreements } from "@/lib/questions/disagreements";
import { buildDrawings } from "./build-drawings";
import { informationCell } from "./information-row";
import { buildMatters } from "./matters-rows";
import type { InformationPart, InformationRow } from "./model";
import { numberSources } from "./source-numbers";

/**
 * What the sources say. For everyone the same words in the same columns; the rows about the person's
 * own kind of pain stand first in their group, and the rows about what matters most stand again.
 */
export function buildInformation(content: Content, answers: Answers): InformationPart {
  const words = content.summaryWords.information;
  const numbers = numberSources(content);
  const row =
    (options: readonly OptionId[]) =>
    (one: ComparisonRow): InformationRow => ({
      id: one.id,
      title: content.rowWords[one.id]?.title ?? one.id,
      cells: options.map((option) => informationCell(content, numbers, one, option)),
      ...disagreements(content, [one]),
    });
  return {
    heading: words.heading,
    intro: words.intro,
    drawings: buildDrawings(content, answers, content.drawings, numbers.beside),
    groups: content.comparison.map((group) => ({
      id: group.id,
      heading: content.groupWords[group.id]?.title ?? group.id,
      options: group.options.map((option) => content.optionWords[option] ?? option),
      rows: rowsInOrder(content, group.rows, answers).map(row(group.options)),
    })),
    matters: buildMatters(content, answers, numbers),
    conflictsHeading: words.conflictsHeading,
    sources: { heading: words.sourcesHeading, items: numbers.items },
  };
}
