import type { Content } from "@/lib/edition/content";
import type { Answers } from "@/lib/form/answers";
import type { Step } from "@/lib/form/step";
import { visibleSteps } from "@/lib/form/visibility";
import { emergencyAnswer, maySaySign, noSign } from "./emergency";

/** What the journey is derived from: answers, and the ids of the steps that were saved at least once. */
export type Progress = {
  readonly answers: Answers;
  readonly saved: readonly string[];
  readonly emergency: { readonly acknowledgedAt?: string | undefined };
};

/** Whether the emergency notice was answered "none of these", or shown and passed. */
export function emergencyPassed(
  content: Pick<Content, "steps">,
  { answers, emergency }: Progress,
): boolean {
  const answer = emergencyAnswer(content, answers);
  if (maySaySign(answer)) return emergency.acknowledgedAt !== undefined;
  return answer === noSign;
}

/** The steps a person may open: each visible one up to the first they have not yet saved. */
export function reachableSteps(content: Content, progress: Progress): readonly Step[] {
  const visible = visibleSteps(content, progress.answers);
  if (!emergencyPassed(content, progress)) return visible.slice(0, 1);
  const firstUnsaved = visible.findIndex((step) => !progress.saved.includes(step.id));
  return firstUnsaved === -1 ? visible : visible.slice(0, firstUnsaved + 1);
}

/** The step where a returning person goes on. */
export function currentStep(content: Content, progress: Progress): Step | undefined {
  return reachableSteps(content, progress).at(-1);
}

/** The visible step after or before one, by these answers. */
export function neighbour(
  content: Content,
  answers: Answers,
  stepId: string,
  offset: 1 | -1,
): Step | undefined {
  const visible = visibleSteps(content, answers);
  const index = visible.findIndex((step) => step.id === stepId);
  return index === -1 ? undefined : visible[index + offset];
}

/** Where a step stands in the whole: its section's number, how many there are, are done and are left. */
export function position(content: Content, progress: Progress, stepId: string) {
  const visible = visibleSteps(content, progress.answers);
  const sectionOf = visible.find((step) => step.id === stepId)?.section;
  const sections = content.sections.filter((id) => visible.some((step) => step.section === id));
  const done = sections.filter((id) =>
    visible.every((step) => step.section !== id || progress.saved.includes(step.id)),
  );
  const pages = visible.filter((step) => step.section === sectionOf);
  return {
    section: sectionOf ?? "",
    number: sections.indexOf(sectionOf ?? "") + 1,
    total: sections.length,
    done: done.length,
    left: sections.length - done.length,
    page: pages.findIndex((step) => step.id === stepId) + 1,
    pages: pages.length,
  };
}
