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

/** The steps a person may open: the first alone until the signs are answered, then every visible one. */
export function reachableSteps(
  content: Pick<Content, "steps">,
  progress: Progress,
): readonly Step[] {
  const visible = visibleSteps(content, progress.answers);
  return emergencyPassed(content, progress) ? visible : visible.slice(0, 1);
}

/** The step where a returning person goes on: the first they have not yet saved, or else the last. */
export function currentStep(content: Pick<Content, "steps">, progress: Progress): Step | undefined {
  const reachable = reachableSteps(content, progress);
  return reachable.find(({ id }) => !progress.saved.includes(id)) ?? reachable.at(-1);
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

/** Where a step stands: the number of its section among all, and of its page within the section. */
export function position(
  content: Pick<Content, "steps" | "sections">,
  answers: Answers,
  stepId: string,
) {
  const visible = visibleSteps(content, answers);
  const sectionOf = visible.find((step) => step.id === stepId)?.section;
  const sections = content.sections.filter((id) => visible.some((step) => step.section === id));
  const pages = visible.filter((step) => step.section === sectionOf);
  return {
    section: sectionOf ?? "",
    number: sections.indexOf(sectionOf ?? "") + 1,
    total: sections.length,
    page: pages.findIndex((step) => step.id === stepId) + 1,
    pages: pages.length,
  };
}
