import type { Content } from "@/lib/edition/content";
import { fieldElementId } from "@/lib/form/fields";
import { fieldsOf } from "@/lib/form/show-fields";
import type { Step } from "@/lib/form/step";
import { askedItems } from "@/lib/questionnaire/asked-items";
import type { CameFrom } from "@/lib/questionnaire/came-from";
import { emergencyPassed, neighbour } from "@/lib/questionnaire/journey";
import { shortNeighbour } from "@/lib/questionnaire/short-way";
import { moreOf, shownEntries } from "@/lib/questionnaire/shown-entries";
import { checkedStep, query, routes } from "@/lib/routes";
import type { Draft } from "./draft";
import type { FormCommand } from "./form-command";

type Saved = {
  readonly content: Content;
  readonly draft: Draft;
  readonly step: Step;
  readonly command: FormCommand;
  /** A step opened from the check page leads back to its place there. */
  readonly from: CameFrom;
};

/** The step before or after, on the way the person takes; the list of all parts where there is none. */
function beside({ content, draft, step, from }: Saved, offset: 1 | -1): string {
  const last = content.steps.at(-1);
  if (from === "check" && last) return checkedStep(last.id, step.id);
  const way = from === "short" ? shortNeighbour : neighbour;
  const next = way(content, draft.answers, step.id, offset);
  return next ? `${routes.step(next.id)}${query({ from })}` : routes.questionnaire;
}

function afterNext(saved: Saved): string {
  const { content, draft, step, from } = saved;
  if (!emergencyPassed(content, draft)) return routes.emergency(content.language);
  // Once the signs are answered every part is open: the person chooses the way.
  if (from === undefined && step === content.steps[0]) return routes.questionnaire;
  return beside(saved, 1);
}

/** The address a person goes to after a save, by the button they pressed. */
export function afterSave(saved: Saved): string {
  const { content, draft, step, command, from } = saved;
  const here = (more: string | undefined, anchor: string) =>
    `${routes.step(step.id)}${query({ more, from })}#${anchor}`;
  switch (command.go) {
    case "next":
      return afterNext(saved);
    case "back":
      return beside(saved, -1);
    case "list":
      return routes.questionnaire;
    case "add": {
      const { item, tick } = command;
      const asked = askedItems(content, step, draft.answers);
      const raw = draft.unresolved[step.id] ?? fieldsOf(asked, draft.answers);
      const more = moreOf(item, tick);
      const shown = shownEntries(asked, raw, more)[item] ?? [];
      const last = shown.findLast((entry) => tick === undefined || entry.tick === tick);
      return here(more, `${item}-${last?.number ?? 0}`);
    }
    case "remove":
    case "untick":
      return here(undefined, fieldElementId(command.item));
    case "clear":
      return here(undefined, fieldElementId(command.field));
    case "order":
      return here(command.item, fieldElementId(command.item));
    case "language":
      // Without an anchor a browser loads the page anew, though it is the one it shows.
      return `${routes.step(step.id)}${query({ from })}`;
    case "stay":
      return here(undefined, "main");
  }
}
