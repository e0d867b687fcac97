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

type WordedItem = { readonly item: Item; readonly words: AnyItemWords };

const known = new WeakMap<FormContent, ReadonlyMap<string, WordedItem>>();

/** The items by their ids; one that stands in two steps is taken from the first that words it. */
function byId(content: FormContent): ReadonlyMap<string, WordedItem> {
  const found = known.get(content);
  if (found) return found;
  const all = content.steps.flatMap((step) =>
    step.items.flatMap((item: Item): (readonly [string, WordedItem])[] => {
      const words = content.stepWords[step.id]?.items[item.id];
      return words ? [[item.id, { item, words }]] : [];
    }),
  );
  const items = new Map(all.toReversed());
  known.set(content, items);
  return items;
}

/** An item of the form with its words. Throws `UnknownItemError`. */
export function wordedItem(content: FormContent, itemId: string): WordedItem {
  const found = byId(content).get(itemId);
  if (found === undefined) throw new UnknownItemError(itemId);
  return found;
}
