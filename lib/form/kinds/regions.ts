import type { ItemBase } from "../item-base";
import type { KindOf } from "./kind";
import { someOf } from "./schema-parts";
import { idsStillOpen, tickList } from "./tick-list";
import { tickParts } from "./tick-parts";

/** Places on the body map; the options are the content's body regions. */
export type RegionsItem = ItemBase<"regions">;

const schema: KindOf<RegionsItem>["schema"] = ({ options }, context) =>
  someOf(options, {}, context);

export const regions: KindOf<RegionsItem> = {
  ...tickList,
  parting: tickParts,
  schema,
  schemaEver: schema,
  stillOpen: idsStillOpen,
};
