import type { RawFields } from "@/lib/form/fields";
import type { Item } from "@/lib/form/item";
import { graveness } from "../emergency";

const grave = (item: Item, fields: RawFields | undefined): number =>
  graveness(fields?.[item.id]?.[0]);

/**
 * Whose answer stands until the person chooses, where two pages differ: what is saved, or, of an
 * emergency, the one that says more of it.
 */
export function graverSide(
  item: Item,
  mine: RawFields | undefined,
  theirs: RawFields | undefined,
): "mine" | "theirs" {
  if (item.role !== "emergency") return "theirs";
  return grave(item, mine) > grave(item, theirs) ? "mine" : "theirs";
}
