import type { Content } from "@/lib/edition/content";
import type { AnyItemWords } from "@/lib/form/words";
import type { Naming } from "@/lib/paper-form/condition-words";

type ItemsWords = { readonly [id: string]: AnyItemWords };

const naming = (items: ItemsWords, regions: Content["regionWords"]): Naming => ({
  questionOf: (id) => items[id]?.label ?? id,
  optionOf: (itemId, optionId) =>
    items[itemId]?.options?.[optionId] ?? regions[optionId] ?? optionId,
  inEntriesOf: (listId) => naming(items[listId]?.fields ?? {}, regions),
});

/** Names questions and options by their words. An id without words stands for itself. */
export function namedByWords({ stepWords, regionWords }: Content): Naming {
  const items = Object.values(stepWords).flatMap((step) => Object.entries(step.items));
  return naming(Object.fromEntries(items), regionWords);
}
