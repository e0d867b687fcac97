import { askableRows } from "@/lib/evidence/askable-rows";
import { idsOf } from "@/lib/form/answer-reading";
import type { Answers } from "@/lib/form/answers";
import type { QuestionContent } from "./question-content";

/** Where "Ask about this" was ticked, by question, in the order of the form whatever order it came in. */
export function askedAbout(
  content: QuestionContent,
  answers: Answers,
): ReadonlyMap<string, readonly string[]> {
  const ticked = new Set<string>();
  for (const item of content.steps.flatMap((step) => step.items)) {
    if (item.kind === "ask") for (const id of idsOf(answers, item.id)) ticked.add(id);
  }
  const byQuestion = new Map<string, string[]>();
  if (ticked.size === 0) return byQuestion;
  for (const { id, asks } of [...askableRows(content), ...content.statements]) {
    if (ticked.has(id)) byQuestion.set(asks, [...(byQuestion.get(asks) ?? []), id]);
  }
  return byQuestion;
}
