import type { ItemOf, Kind } from "../item";
import { ask } from "./ask";
import { date } from "./date";
import { droppedQuestions } from "./dropped-questions";
import { entries } from "./entries";
import { fieldKinds } from "./field";
import type { KindOf } from "./kind";
import { mainRegion } from "./main-region";
import { regions } from "./regions";
import { topQuestions } from "./top-questions";

const kinds: { readonly [K in Kind]: KindOf<ItemOf<K>> } = {
  ...fieldKinds,
  regions,
  "main-region": mainRegion,
  date,
  ask,
  "dropped-questions": droppedQuestions,
  "top-questions": topQuestions,
  entries,
};

/** What is true of the kind of an item. */
export function kindOf<K extends Kind>(item: { readonly kind: K }): KindOf<ItemOf<K>> {
  return kinds[item.kind];
}
