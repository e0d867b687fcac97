import { controlNames } from "@/lib/form/fields";

const { go, made, sequence, day, month, year } = controlNames;

/** What only a save adds, and the date of birth, which is never one of the answers on a page. */
const controls: ReadonlySet<string> = new Set([go, made, sequence, day, month, year]);

const proof = [day, month, year];

/** The date of birth that was typed to be let in once more; nothing where it is not asked. */
export function proofFields(form: HTMLFormElement): readonly (readonly [string, string])[] {
  const typed = new FormData(form);
  return proof.flatMap((name) => {
    const value = typed.get(name);
    return typeof value === "string" ? [[name, value] as const] : [];
  });
}

/** The form's fields as a browser would post them, but for what is none of its answers. */
export function formFields(form: HTMLFormElement): string {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string" && !controls.has(name)) fields.append(name, value);
  }
  return fields.toString();
}

/** The values of one control as the server sent it. */
function sentValues(control: Element): readonly string[] {
  if (control instanceof HTMLInputElement) {
    const ticks = control.type === "checkbox" || control.type === "radio";
    if (!ticks) return [control.defaultValue];
    return control.defaultChecked ? [control.value] : [];
  }
  if (control instanceof HTMLTextAreaElement) return [control.defaultValue];
  if (!(control instanceof HTMLSelectElement)) return [];
  const chosen = [...control.options].filter((option) => option.defaultSelected);
  const [first] = control.options;
  if (control.multiple || chosen.length > 0) return chosen.map(({ value }) => value);
  return first === undefined ? [] : [first.value];
}

/** The same as the server sent them, whatever was typed since, with a script or before there was one. */
export function sentFields(form: HTMLFormElement): string {
  const fields = new URLSearchParams();
  for (const control of form.elements) {
    const name = control.getAttribute("name");
    const isButton = control instanceof HTMLButtonElement;
    if (name === null || isButton || controls.has(name) || control.matches(":disabled")) continue;
    for (const value of sentValues(control)) fields.append(name, value);
  }
  return fields.toString();
}
