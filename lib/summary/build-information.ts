import type { Content } from "@/lib/edition/content";
import { rowsInOrder } from "@/lib/evidence/row-order";
import type { Answers } from "@/lib/form/answers";
import { buildDrawings } from "./build-drawings";
import { informationRows } from "./information-row";
import { buildMatters } from "./matters-rows";
import type { InformationPart } from "./model";
import { numberSources } from "./source-numbers";

/**
 * What the sources say. For everyone the same words in the same columns; the rows about the person's
 * own kind of pain stand first in their group, and the rows about what matters most stand again.
 */
export function buildInformation(content: Content, answers: Answers): InformationPart {
  const words = content.summaryWords.information;
  const numbers = numberSources(content);
  const rowFor = informationRows(content);
  return {
    heading: words.heading,
    intro: words.intro,
    drawings: buildDrawings(content, answers, content.drawings, numbers.beside),
    groups: content.comparison.map((group) => ({
      id: group.id,
      heading: content.groupWords[group.id]?.title ?? group.id,
      options: group.options.map((option) => content.optionWords[option] ?? option),
      rows: rowsInOrder(content, group.rows, answers).flatMap((row) => rowFor.get(row) ?? []),
    })),
    matters: buildMatters(content, answers, numbers),
    conflictsHeading: words.conflictsHeading,
    sources: { heading: words.sourcesHeading, items: numbers.items },
  };
}
