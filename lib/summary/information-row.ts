import type { Content } from "@/lib/edition/content";
import { claimShare, claimText, conflictQuestions } from "@/lib/evidence/claim";
import type { ComparisonRow, OptionId } from "@/lib/evidence/evidence";
import { fill } from "@/lib/words/fill";
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

/** Where the sources disagree in some rows, and the questions that this leads to; each once. */
export function disagreements(
  content: Content,
  rows: readonly ComparisonRow[],
): Pick<InformationRow, "conflicts" | "asks"> {
  const { toAsk } = content.summaryWords.information;
  const conflicts = rows.flatMap((row) =>
    row.conflicts.map((id) => content.conflictWords[id] ?? id),
  );
  const asks = rows.flatMap((row) => conflictQuestions(content, row));
  return {
    conflicts: [...new Set(conflicts)],
    ...(asks.length === 0
      ? {}
      : { asks: [...new Set(asks)].map((question) => fill(toAsk, { question })) }),
  };
}
