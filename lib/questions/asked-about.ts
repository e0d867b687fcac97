import { idsOf } from "@/lib/form/answer-reading";
import type { Answers } from "@/lib/form/answers";
import type { QuestionContent } from "./question-content";

type AskContent = Pick<QuestionContent, "steps" | "comparison" | "statements">;

/** Where "Ask about this" was ticked, by question, in the order of the form whatever order it came in. */
export function askedAbout(
  content: AskContent,
  answers: Answers,
): ReadonlyMap<string, readonly string[]> {
  const ticked = new Set<string>();
  for (const item of content.steps.flatMap((step) => step.items)) {
    if (item.kind === "ask") for (const id of idsOf(answers, item.id)) ticked.add(id);
  }
  const byQuestion = new Map<string, string[]>();
  if (ticked.size === 0) return byQuestion;
  const rows = content.comparison.flatMap((group) => group.rows);
  for (const { id, asks } of [...rows, ...content.statements]) {
    if (ticked.has(id)) byQuestion.set(asks, [...(byQuestion.get(asks) ?? []), id]);
  }
  return byQuestion;
}
