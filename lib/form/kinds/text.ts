import * as z from "zod/mini";
import { fill } from "@/lib/words/fill";
import { firstValue } from "../fields";
import type { ItemBase } from "../item-base";
import { hasHiddenCharacters, typedLength, typedText } from "../typed-text";
import type { KindOf } from "./kind";
import { oneControl } from "./one-control";
import { rule } from "./schema-parts";

/** The person's own words. `atMost` is in characters as the person counts them (code points). */
export type TextItem = ItemBase<"text"> & {
  readonly atMost: number;
  readonly lines: number;
  readonly autocomplete?: "name";
};

const schema: KindOf<TextItem>["schema"] = ({ item: { atMost } }, { errors }) =>
  z.string().check(
    rule((value) => !hasHiddenCharacters(value), errors.hidden),
    z.superRefine((value, context) => {
      const over = typedLength(value) - atMost;
      if (over > 0) {
        const message = fill(errors.tooLong, { over, max: atMost });
        context.addIssue({ code: "custom", message });
      }
    }),
  );

export const text: KindOf<TextItem> = {
  ...oneControl,
  schema,
  schemaEver: schema,
  read: ({ name }, raw) => typedText(firstValue(raw, name)) || undefined,
};
