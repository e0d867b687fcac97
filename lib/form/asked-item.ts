import type { Condition } from "./condition";
import type { Item } from "./item";
import type { Placed } from "./kinds/kind";

/**
 * An item as it is put to one person: with the options that their earlier answers leave open, and, where
 * it depends on other answers of its page, on which.
 */
export type AskedItem = {
  readonly item: Item;
  readonly options: readonly string[];
  readonly shownIf?: Condition;
};

/** An item on its page, where its field has the item's id for a name. */
export const placed = (asked: AskedItem): Placed<Item> => ({ ...asked, name: asked.item.id });
