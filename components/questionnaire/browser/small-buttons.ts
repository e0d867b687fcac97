import { fieldElementId, optionElementId } from "@/lib/form/fields";

/** Takes back the answer of a radio group. */
function clear(form: HTMLFormElement, name: string): void {
  for (const input of form.elements) {
    if (!(input instanceof HTMLInputElement) || input.name !== name || !input.checked) continue;
    input.checked = false;
    input.dispatchEvent(new Event("change", { bubbles: true }));
    input.focus();
  }
}

/** Takes the mark of a place away. */
function untick(name: string, id: string): void {
  document.getElementById(optionElementId(name, id))?.click();
  // The button is gone, and the focus must not be.
  document.getElementById(fieldElementId(name))?.focus({ preventScroll: true });
}

/** Does what a button's value says, where that needs no server. @returns whether it was done. */
function done(form: HTMLFormElement, button: HTMLButtonElement): boolean {
  const [what, name = ""] = button.value.split(":", 2);
  if (what === "clear") clear(form, name);
  else if (what === "untick") untick(...parted(name));
  else return false;
  return true;
}

const parted = (text: string): [string, string] => {
  const at = text.indexOf(".");
  return [text.slice(0, at), text.slice(at + 1)];
};

/**
 * Ticks the checkbox of a touched label of the drawing by its own click, so that the page does not jump
 * to the list as it does when a browser moves the focus there.
 */
function tickInPlace(label: HTMLLabelElement): boolean {
  if (!label.control) return false;
  label.control.click();
  return true;
}

/** Buttons that without a script post the form, and labels that would move the page. */
export function watchSmallButtons(form: HTMLFormElement, signal: AbortSignal): void {
  form.addEventListener(
    "click",
    (event) => {
      const { target } = event;
      if (!(target instanceof Element)) return;
      const button = target.closest("button");
      const label = target.closest<HTMLLabelElement>(".body-map-chooser label");
      const isDone = button ? done(form, button) : label !== null && tickInPlace(label);
      if (isDone) event.preventDefault();
    },
    { signal },
  );
}
