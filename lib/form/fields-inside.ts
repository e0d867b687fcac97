import type { Field, Item } from "./item";

/** The fields of an item's entries; none where it has no entries. */
export const fieldsInside = (item: Item): readonly Field[] =>
  item.kind === "entries" ? item.fields : [];
