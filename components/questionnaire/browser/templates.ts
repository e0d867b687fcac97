/** What a form's script fills, or makes something of, by its name. */
export const partOf = (form: HTMLFormElement, name: string): Element | null =>
  form.querySelector(`[data-save="${name}"]`);

/** A copy of what a template holds. */
export function copyOf(template: Element | null): Node | undefined {
  if (!(template instanceof HTMLTemplateElement)) return undefined;
  return template.content.firstElementChild?.cloneNode(true);
}
