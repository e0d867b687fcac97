import { copyOf, partOf } from "./templates";

/**
 * Says on the page that stays that another could not be had, with a way to try once more. Whoever types on
 * means to stay.
 */
export function showAway(form: HTMLFormElement, again: () => void): void {
  const template = partOf(form, "away");
  form.querySelector(".away")?.remove();
  const box = copyOf(template);
  if (!(box instanceof HTMLElement)) return;
  const button = box.querySelector("button");
  button?.addEventListener("click", again);
  form.addEventListener("input", () => box.remove(), { once: true });
  template?.after(box);
  button?.focus();
}
