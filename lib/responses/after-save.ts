import type { Content } from "@/lib/edition/content";
import { fieldElementId } from "@/lib/form/fields";
import { fieldsOf } from "@/lib/form/show-fields";
import type { Step } from "@/lib/form/step";
import { askedItems } from "@/lib/questionnaire/asked-items";
import {
  currentStep,
  emergencyPassed,
  neighbour,
  reachableSteps,
} from "@/lib/questionnaire/journey";
import { query, routes } from "@/lib/routes";
import type { Draft } from "./draft";
import { entriesShown, type FormCommand } from "./form-command";

type Saved = {
  readonly content: Content;
  readonly draft: Draft;
  readonly step: Step;
  readonly command: FormCommand;
  /** Whether the step was opened from the check page, to which it then leads back. */
  readonly fromCheck: boolean;
};

function afterNext({ content, draft, step, fromCheck }: Saved): string {
  if (!emergencyPassed(content, draft)) return routes.emergency;
  const last = content.steps.at(-1);
  if (fromCheck && last) {
    const reachesLast = reachableSteps(content, draft).includes(last);
    const next = reachesLast ? last : currentStep(content, draft);
    return routes.step(next?.id ?? last.id);
  }
  return routes.step(neighbour(content, draft.answers, step.id, 1)?.id ?? step.id);
}

/** The address a person goes to after a save, by the button they pressed. */
export function afterSave(saved: Saved): string {
  const { content, draft, step, command, fromCheck } = saved;
  const here = (more: string | undefined, anchor: string) =>
    `${routes.step(step.id)}${query({ more, from: fromCheck ? "check" : undefined })}#${anchor}`;
  switch (command.go) {
    case "next":
      return afterNext(saved);
    case "back":
      return fromCheck
        ? routes.step(content.steps.at(-1)?.id ?? step.id)
        : routes.step(neighbour(content, draft.answers, step.id, -1)?.id ?? step.id);
    case "add": {
      const raw =
        draft.unresolved[step.id] ??
        fieldsOf(askedItems(content, step, draft.answers), draft.answers);
      const last = entriesShown(step, raw, command.item)[command.item]?.at(-1) ?? 0;
      return here(command.item, `${command.item}-${last}`);
    }
    case "remove":
      return here(undefined, fieldElementId(command.item));
    case "clear":
      return here(undefined, fieldElementId(command.field));
    case "order":
      return here(command.item, fieldElementId(command.item));
    case "language":
      // Without an anchor a browser loads the page anew, though it is the one it shows.
      return `${routes.step(step.id)}${query({ from: fromCheck ? "check" : undefined })}`;
    case "stay":
      return here(undefined, "main");
  }
}
