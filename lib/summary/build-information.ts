import type { Answers } from "@/lib/questionnaire/answers";
import type { Content } from "@/lib/questionnaire/content";
import type { ComparisonRow, OptionId } from "./evidence";
import { buildMatters } from "./matters-rows";
import type { InformationPart, InformationRow } from "./model";
import { numberSources, type SourceNumbers } from "./source-numbers";

/** One row: the words of every option in the given order, each with its sources. */
function informationRow(
  content: Content,
  numbers: SourceNumbers,
  options: readonly OptionId[],
  row: ComparisonRow,
): InformationRow {
  return {
    id: row.id,
    title: content.rowWords[row.id]?.title ?? row.id,
    cells: options.map((option) => ({
      text: content.rowWords[row.id]?.cells[option] ?? content.summaryWords.information.notCovered,
      sources: numbers.beside(row.cells[option] ?? []),
    })),
    conflicts: row.conflicts.map((id) => content.conflictWords[id] ?? id),
  };
}

/** What the sources say, the same for everyone but for the rows repeated under "what matters". */
export function buildInformation(content: Content, answers: Answers): InformationPart {
  const words = content.summaryWords.information;
  const numbers = numberSources(content);
  return {
    heading: words.heading,
    intro: words.intro,
    groups: content.comparison.map((group) => ({
      id: group.id,
      heading: content.groupWords[group.id]?.title ?? group.id,
      options: group.options.map((option) => content.optionWords[option] ?? option),
      rows: group.rows.map((row) => informationRow(content, numbers, group.options, row)),
    })),
    matters: buildMatters(content, answers, numbers),
    conflictsHeading: words.conflictsHeading,
    sources: { heading: words.sourcesHeading, items: numbers.items },
  };
}
