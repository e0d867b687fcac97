import type { AskItem } from "./kinds/ask";
import type { DateItem } from "./kinds/date";
import type { DroppedQuestionsItem } from "./kinds/dropped-questions";
import type { EntriesItem } from "./kinds/entries";
import type { Field } from "./kinds/field";
import type { MainRegionItem } from "./kinds/main-region";
import type { RegionsItem } from "./kinds/regions";
import type { TopQuestionsItem } from "./kinds/top-questions";

export type { AskItem } from "./kinds/ask";
export type { EntriesItem } from "./kinds/entries";
export type { Field } from "./kinds/field";

/** Anything that is asked. A kind that is added here does not compile until every reader knows it. */
export type Item =
  | Field
  | RegionsItem
  | MainRegionItem
  | DateItem
  | AskItem
  | DroppedQuestionsItem
  | TopQuestionsItem
  | EntriesItem;

export type Kind = Item["kind"];

/** The items of one kind. */
export type ItemOf<K extends Kind> = Extract<Item, { readonly kind: K }>;
