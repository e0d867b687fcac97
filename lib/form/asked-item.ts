import type { Item } from "./item";
/** An item as it is put to one person: with the options that their earlier answers leave open. */
export type AskedItem = { readonly item: Item; readonly options: readonly string[] };
