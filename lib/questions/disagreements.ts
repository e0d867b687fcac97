import type { ComparisonRow } from "@/lib/evidence/evidence";
import { fill } from "@/lib/words/fill";
import { conflictQuestions } from "./conflict-questions";
import type { QuestionContent } from "./question-content";

/** What the sources disagree about, and the questions it leads to as they are said below it. */
export type Disagreements = {
  readonly conflicts: readonly string[];
  readonly asks?: readonly string[];
};

/** Where the sources disagree in some rows, and the questions that this leads to; each once. */
export function disagreements(
  content: QuestionContent,
  rows: readonly ComparisonRow[],
): Disagreements {
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
