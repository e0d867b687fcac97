import type { ComparisonRow } from "@/lib/evidence/evidence";
import type { QuestionContent } from "./question-content";
/** The question that a row's disagreements lead to, if it has any. */
export function conflictQuestions(content: QuestionContent, row: ComparisonRow): readonly string[] {
  const question = content.questionWords[row.asks]?.text;
  return row.conflicts.length === 0 || question === undefined ? [] : [question];
}
