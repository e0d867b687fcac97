import type { FormContent } from "./form-content";
import type { Item } from "./item";
import type { AnyItemWords } from "./words";

/** The content has no such item, or no words for it: a fault in the content, not in the answers. */
export class UnknownItemError extends Error {
  constructor(readonly itemId: string) {
    super(`The content has no item "${itemId}".`);
    this.name = "UnknownItemError";
  }
}

/** An item of the form with its words. Throws `UnknownItemError`. */
export function wordedItem(
  content: FormContent,
  itemId: string,
): { readonly item: Item; readonly words: AnyItemWords } {
  for (const step of content.steps) {
    const item = step.items.find(({ id }) => id === itemId);
    const words = content.stepWords[step.id]?.items[itemId];
    if (item && words) return { item, words };
  }
  throw new UnknownItemError(itemId);
}
