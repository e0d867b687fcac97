import type { ItemBase } from "../item-base";
import type { KindOf } from "./kind";
import { someOf } from "./schema-parts";
import { idsStillOpen, tickList } from "./tick-list";

/** Places on the body map; the options are the content's body regions. */
export type RegionsItem = ItemBase<"regions">;

const schema: KindOf<RegionsItem>["schema"] = ({ options }, context) =>
  someOf(options, {}, context);

export const regions: KindOf<RegionsItem> = {
  ...tickList,
  schema,
  schemaEver: schema,
  stillOpen: idsStillOpen,
};
