import "server-only";
import type { Content } from "@/lib/edition/content";
import type { Editions } from "@/lib/edition/editions";
import { printChoices } from "@/lib/questionnaire/print-choices";
import { buildSummary } from "@/lib/summary/build-summary";
import type { SummaryModel } from "@/lib/summary/model";
import type { FromClinic } from "./appointment";
import { doctorContents } from "./doctor-content";
import type { Draft } from "./draft";
import { loadResponse, submitResponse } from "./store";

/** The summary of a draft as it stands; `submittedAt` is null while it is not finished. */
export function summaryOf(
  editions: Editions,
  content: Content,
  draft: Draft,
  submittedAt: Date | null,
  clinic?: FromClinic,
): SummaryModel {
  const { answers, emergency } = draft;
  const { settings, ...fromClinic } = clinic ?? {};
  const { paper, print } = printChoices(content, answers);
  return buildSummary({
    content,
    ...doctorContents(editions, content, answers, settings),
    answers,
    emergency,
    ...fromClinic,
    ...(submittedAt === null ? {} : { submittedAt: submittedAt.toISOString() }),
    paper: paper ?? clinic?.paper ?? "a4",
    print: print ?? "normal",
  });
}

/** The steps with typed input that could not be used, or with answers to choose between. */
export function unresolvedSteps({ unresolved, changes }: Draft): readonly string[] {
  const waiting = Object.entries(changes.clashes).filter(([, clashes]) => clashes.length > 0);
  return [...Object.keys(unresolved), ...waiting.map(([step]) => step)];
}

/** The first step that needs the person; nothing is frozen while there is one. */
export function unresolvedStep(content: Content, draft: Draft | undefined): string | null {
  const unresolved = draft === undefined ? [] : unresolvedSteps(draft);
  return content.steps.find((step) => unresolved.includes(step.id))?.id ?? null;
}

/**
 * Freezes the summary of a walk-in's response with the words as asked, or names the step to fix
 * first.
 */
export async function finish(input: {
  readonly editions: Editions;
  readonly content: Content;
  readonly id: string;
  readonly now: Date;
}): Promise<{ readonly unresolvedStep: string | null }> {
  const { editions, content, id, now } = input;
  const stored = await loadResponse(id, now);
  const toFix = unresolvedStep(content, stored?.draft);
  if (toFix !== null) return { unresolvedStep: toFix };
  await submitResponse(id, now, (draft) => summaryOf(editions, content, draft, now));
  return { unresolvedStep: null };
}
