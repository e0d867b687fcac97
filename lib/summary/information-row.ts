import type { Content } from "@/lib/edition/content";
import { claimShare, claimText } from "@/lib/evidence/claim";
import type { ComparisonRow, OptionId } from "@/lib/evidence/evidence";
import type { InformationRow } from "./model";
import type { SourceNumbers } from "./source-numbers";

/** What one row says of one option, with its sources and its picture. */
export function informationCell(
  content: Content,
  numbers: SourceNumbers,
  row: ComparisonRow,
  option: OptionId,
): InformationRow["cells"][number] {
  const share = claimShare(content, row, option);
  return {
    text: claimText(content, row, option) ?? content.summaryWords.information.notCovered,
    sources: numbers.beside(row.cells[option] ?? []),
    ...(share === undefined ? {} : { share }),
  };
}
