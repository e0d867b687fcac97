import type { Content } from "@/lib/edition/content";
import type { Answers } from "@/lib/form/answers";
import { holds } from "@/lib/form/condition";
import type { Step } from "@/lib/form/step";
import { visibleItems, visibleSteps } from "@/lib/form/visibility";
import type { ListProgress } from "./task-list";

type Form = Pick<Content, "steps" | "shortWay">;

/** The steps of the short way that these answers lead through, in order. */
export function shortSteps(content: Form, answers: Answers): readonly Step[] {
  const ids = content.shortWay
    .filter(({ when }) => when === undefined || holds(when, answers))
    .map(({ step }) => step);
  return visibleSteps(content, answers).filter(({ id }) => ids.includes(id));
}

/** The items of a step that the short way shows; null when it shows them all. */
export function shortItems(content: Form, step: Step, answers: Answers): readonly string[] | null {
  const items = content.shortWay.find((one) => one.step === step.id)?.items;
  const all = visibleItems(step, answers).map(({ id }) => id);
  return items === undefined || all.every((id) => items.includes(id)) ? null : items;
}

/** The step of the short way before or after one. */
export function shortNeighbour(
  content: Form,
  answers: Answers,
  stepId: string,
  offset: 1 | -1,
): Step | undefined {
  const way = shortSteps(content, answers);
  const index = way.findIndex(({ id }) => id === stepId);
  return index === -1 ? undefined : way[index + offset];
}

/** Where the short way stands: its pages, whether it was begun, and where it goes on; null at its end. */
export function shortWayAt(content: Form, progress: ListProgress) {
  const way = shortSteps(content, progress.answers);
  const seen = (step: Step) =>
    [...progress.saved, ...progress.savedShort].includes(step.id) &&
    !progress.toFix.includes(step.id);
  return {
    pages: way.length,
    isBegun: progress.savedShort.length > 0,
    opens: way.find((step) => !seen(step))?.id ?? null,
  };
}
