import type { ItemBase } from "../item-base";
import type { KindOf } from "./kind";
import { someOf } from "./schema-parts";
import { tickList } from "./tick-list";

/** Any number of options; an exclusive option ("none of these", "not sure") stands alone. */
export type ChoicesItem = ItemBase<"choices"> & {
  readonly options: readonly string[];
  readonly exclusive?: readonly string[];
  readonly atMost?: number;
};

const schema: KindOf<ChoicesItem>["schema"] = ({ item }, context) =>
  someOf(item.options, item, context);

export const choices: KindOf<ChoicesItem> = {
  ...tickList,
  schema,
  schemaEver: schema,
  stillOpen: (_, value) => value,
};
