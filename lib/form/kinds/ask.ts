import type { ItemBase } from "../item-base";
import type { KindOf } from "./kind";
import { someOf } from "./schema-parts";
import { idsStillOpen, tickList } from "./tick-list";
import { tickParts } from "./tick-parts";

/**
 * "Ask about this" beside the rows of the grid of the person's place, or beside the statements of the
 * short check that were not answered as the sources say. The options are the ids of rows or statements.
 */
export type AskItem = ItemBase<"ask"> & { readonly about: "grid" | "statements" };

const schema: KindOf<AskItem>["schema"] = ({ options }, context) => someOf(options, {}, context);

export const ask: KindOf<AskItem> = {
  ...tickList,
  parting: tickParts,
  schema,
  schemaEver: schema,
  stillOpen: idsStillOpen,
};
