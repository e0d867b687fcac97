import type { ItemBase } from "../item-base";
import type { KindOf } from "./kind";
import { oneControl, readChosen } from "./one-control";
import { oneOf } from "./schema-parts";

/** One of several options. */
export type ChoiceItem = ItemBase<"choice"> & {
  readonly options: readonly string[];
  /** Only the emergency question and the consent may be required; everything else can be skipped. */
  readonly required?: true;
};

const schema: KindOf<ChoiceItem>["schema"] = ({ item }, context) => oneOf(item.options, context);

export const choice: KindOf<ChoiceItem> = {
  ...oneControl,
  schema,
  schemaEver: schema,
  read: readChosen,
  problems: (asked, raw, { errors }) => {
    const { item, name } = asked;
    if (!item.required || readChosen(asked, raw) !== undefined) return [];
    const message = item.options.length === 1 ? errors.consent : errors.chooseOne;
    return [{ field: name, message }];
  },
};
