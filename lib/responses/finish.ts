import "server-only";
import type { Content } from "@/lib/questionnaire/content";
import { buildSummary } from "@/lib/summary/build-summary";
import type { SummaryModel } from "@/lib/summary/model";
import type { Draft } from "./draft";
import { loadResponse, submitResponse } from "./store";

/** The summary of a draft as it stands; `submittedAt` is null while it is not finished. */
export function summaryOf(content: Content, draft: Draft, submittedAt: Date | null): SummaryModel {
  return buildSummary({
    content,
    answers: draft.answers,
    emergency: draft.emergency,
    ...(submittedAt === null ? {} : { submittedAt: submittedAt.toISOString() }),
    paper: draft.answers["paper"] === "letter" ? "letter" : "a4",
  });
}

/**
 * Freezes the summary of a response with the words as asked. Nothing is frozen while a step has typed
 * input that could not be used: the first such step is named instead.
 */
export async function finish(input: {
  readonly content: Content;
  readonly id: string;
  readonly now: Date;
}): Promise<{ readonly unresolvedStep: string | null }> {
  const { content, id, now } = input;
  const stored = await loadResponse(id, now);
  const unresolved = Object.keys(stored?.draft.unresolved ?? {});
  const first = content.steps.find((step) => unresolved.includes(step.id));
  if (first) return { unresolvedStep: first.id };
  await submitResponse(id, now, (draft) => summaryOf(content, draft, now));
  return { unresolvedStep: null };
}
