import type { AskedItem } from "@/lib/form/asked-item";
import { rawFields } from "@/lib/form/read-fields";
import { shownItems } from "@/lib/questionnaire/shown-items";
import { formFields } from "../saving/form-fields";

/** Whether the person is in a field of the box: it does not go away under their hands. */
const isInUse = (box: Element): boolean => box.contains(document.activeElement);

/** Shows and hides what hangs on another answer of the page, with each tick and key. */
export function watchShownItems(
  form: HTMLFormElement,
  asked: readonly AskedItem[],
  signal: AbortSignal,
): void {
  const boxes = [...form.querySelectorAll<HTMLDetailsElement>("details[data-items]")];
  if (boxes.length === 0) return;
  const look = () => {
    const shown = new Set(shownItems(asked, rawFields(new URLSearchParams(formFields(form)))));
    for (const box of boxes) {
      const items = box.dataset["items"]?.split(" ") ?? [];
      box.open = items.some((id) => shown.has(id)) || (box.open && isInUse(box));
    }
  };
  for (const event of ["input", "change", "focusout"]) {
    form.addEventListener(event, look, { signal });
  }
  // What was typed before the script ran counts too.
  look();
}
