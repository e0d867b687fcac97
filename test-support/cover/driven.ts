import type { Content } from "@/lib/edition/content";
import { type Control, placeOfField } from "./controls";
import { element } from "./element";

/** A field that was filled in on a page, and the control that the page has for it. */
export type Driven = { readonly field: string; readonly control: string };

const controls: readonly Control[] = ["radio", "checkbox", "text", "textarea", "hidden"];

const isControl = (text: string): text is Control => controls.some((one) => one === text);

/**
 * What was used on the page of a step, by the fields that were really filled in there; and the button
 * that gave an entry more, where it was pressed for the list of `added`.
 */
export function drivenElements(
  { steps }: Pick<Content, "steps">,
  stepId: string,
  driven: readonly Driven[],
  added?: string,
): readonly string[] {
  const items = steps.find(({ id }) => id === stepId)?.items ?? [];
  return driven.flatMap(({ field, control }) => {
    const found = placeOfField(items, field);
    if (found === null || !isControl(control)) return [];
    const own = element(stepId, { part: found.part, control });
    const more = element(stepId, { part: found.item, control: "add" });
    return found.item === added ? [own, more] : [own];
  });
}
