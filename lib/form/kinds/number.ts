import * as z from "zod/mini";
import { fill } from "@/lib/words/fill";
import type { ItemBase } from "../item-base";
import type { KindOf } from "./kind";
import { oneControl, readNumber } from "./one-control";

/** A whole number. */
export type NumberItem = ItemBase<"number"> & {
  readonly from: number;
  readonly to: number;
  /** Words that people write beside it and that change nothing, of every language, in small letters. */
  readonly beside: readonly string[];
};

const schema: KindOf<NumberItem>["schema"] = ({ item: { from, to } }, { errors }) => {
  const message = fill(errors.number, { from, to });
  return z.int(message).check(z.gte(from, message), z.lte(to, message));
};

export const number: KindOf<NumberItem> = {
  ...oneControl,
  schema,
  schemaEver: schema,
  read: (asked, raw) => readNumber(asked, raw, asked.item.beside),
};
