import { fieldElementId } from "@/lib/form/fields";
import type { Problem } from "@/lib/questionnaire/check-step";
import type { ScriptWords } from "../step-data";
import type { MessageOf } from "./checking";

type Words = Pick<ScriptWords, "errorPrefix">;

const hidden = (text: string): HTMLElement => {
  const span = document.createElement("span");
  span.className = "visually-hidden";
  span.textContent = text;
  return span;
};

/** Unfolds whatever an element stands in. */
function unfold(element: Element): void {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    if (at instanceof HTMLDetailsElement) at.open = true;
  }
}

/** Marks the field around a message, and the boxes in it that are typed in. */
function mark(place: Element, isWrong: boolean): void {
  const field = place.parentElement;
  if (field === null || !field.matches(".field")) return;
  field.classList.toggle("has-error", isWrong);
  for (const box of field.querySelectorAll('input[type="text"], textarea')) {
    if (isWrong) box.setAttribute("aria-invalid", "true");
    else box.removeAttribute("aria-invalid");
  }
}

/** Shows beside each field what is to be fixed there, and takes away what is fixed. */
export function showErrors(form: HTMLFormElement, messageOf: MessageOf, words: Words): void {
  for (const place of form.querySelectorAll<HTMLElement>("[data-field]")) {
    const message = messageOf(place.dataset["field"] ?? "");
    if (message === undefined && place.hidden) continue;
    place.hidden = message === undefined;
    place.replaceChildren(
      ...(message === undefined ? [] : [hidden(`${words.errorPrefix} `), message]),
    );
    mark(place, message !== undefined);
    if (message !== undefined) unfold(place);
  }
}

/** Shows all that must be fixed above the form, each a link to its field, and leads there. */
export function showSummary(problems: readonly Problem[], { errorPrefix }: Words): void {
  const summary = document.getElementById("errors");
  if (summary === null) return;
  const links = problems.map(({ field, message }) => {
    const link = document.createElement("a");
    link.href = `#${fieldElementId(field)}`;
    link.textContent = message;
    const item = document.createElement("li");
    item.append(link);
    return item;
  });
  summary.querySelector("ul")?.replaceChildren(...links);
  summary.hidden = false;
  if (!document.title.startsWith(errorPrefix)) document.title = `${errorPrefix} ${document.title}`;
  // Once the errors beside the fields are there too, which move what is below them.
  requestAnimationFrame(() => summary.focus());
}
