import type { Content } from "@/lib/edition/content";
import { partsOf } from "./controls";
import { element, emergencyNotice, nextOf } from "./element";
import type { Walkable } from "./people";

/**
 * Everything that must be used in a browser: every step, and every part of every item with its control,
 * whether or not anyone fills it in; and what one person's answers make of a control.
 */
export function requiredElements(
  content: Content,
  people: readonly Walkable[],
): ReadonlySet<string> {
  const ofForm = content.steps.flatMap(({ id, items }) => [
    nextOf(id),
    ...items.flatMap((item) => partsOf({ item, options: [] })).map((part) => element(id, part)),
  ]);
  const ofPeople = people.flatMap(({ legs }) => legs.flatMap(({ elements }) => elements));
  return new Set([...ofForm, emergencyNotice, ...ofPeople]);
}
