import type { ItemBase } from "../item-base";
import type { KindOf } from "./kind";
import { oneControl, readChosen } from "./one-control";
import { oneOf } from "./schema-parts";

/** One of the places chosen in another item. */
export type MainRegionItem = ItemBase<"main-region"> & { readonly from: string };

const schema: KindOf<MainRegionItem>["schema"] = ({ options }, context) => oneOf(options, context);

export const mainRegion: KindOf<MainRegionItem> = {
  ...oneControl,
  schema,
  schemaEver: schema,
  read: readChosen,
  stillOpen: ({ options }, value) =>
    typeof value === "string" && options.includes(value) ? value : undefined,
};
