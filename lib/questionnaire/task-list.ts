import type { Content } from "@/lib/edition/content";
import type { Step } from "@/lib/form/step";
import { visibleItems, visibleSteps } from "@/lib/form/visibility";
import type { Progress } from "./journey";

/** How far a part is; a part of optional reading that nobody opened yet is said to be that. */
export type PartState = "not-started" | "in-progress" | "done" | "optional";

/** A part of the form with the step its link opens: its first that is not done, or else its first. */
export type Part = { readonly id: string; readonly state: PartState; readonly opens: string };

/** What the list is derived from: the progress, and the steps whose input needs the person. */
export type ListProgress = Progress & {
  /** The ids of the steps that the short way showed in part. */
  readonly savedShort: readonly string[];
  /** The ids of steps with typed input that could not be used, or with two answers to choose from. */
  readonly toFix: readonly string[];
};

/** Whether a step was gone through and nothing of it waits: visited and valid. */
export const isDone = ({ saved, toFix }: ListProgress, { id }: Step): boolean =>
  saved.includes(id) && !toFix.includes(id);

const isBegun = ({ answers, saved, savedShort, toFix }: ListProgress, step: Step): boolean =>
  [...saved, ...savedShort, ...toFix].includes(step.id) ||
  visibleItems(step, answers).some(({ id }) => answers[id] !== undefined);

/** Every part these answers lead through, in order, with how far it is. */
export function taskList(
  content: Pick<Content, "steps" | "sections" | "optionalSections">,
  progress: ListProgress,
): readonly Part[] {
  const visible = visibleSteps(content, progress.answers);
  return content.sections.flatMap((id): readonly Part[] => {
    const steps = visible.filter(({ section }) => section === id);
    const [first] = steps;
    if (first === undefined) return [];
    const next = steps.find((step) => !isDone(progress, step));
    if (next === undefined) return [{ id, state: "done", opens: first.id }];
    const unopened = content.optionalSections.includes(id) ? "optional" : "not-started";
    const begun = steps.some((step) => isBegun(progress, step));
    return [{ id, state: begun ? "in-progress" : unopened, opens: next.id }];
  });
}
