import * as z from "zod/mini";
import { fill } from "@/lib/words/fill";
import type { ItemBase } from "../item-base";
import type { KindOf } from "./kind";
import { oneControl, readNumber } from "./one-control";

/** A whole number. */
export type NumberItem = ItemBase<"number"> & {
  readonly from: number;
  readonly to: number;
};

const schema: KindOf<NumberItem>["schema"] = ({ item: { from, to } }, { errors }) => {
  const message = fill(errors.number, { from, to });
  return z.int(message).check(z.gte(from, message), z.lte(to, message));
};

export const number: KindOf<NumberItem> = {
  ...oneControl,
  schema,
  schemaEver: schema,
  read: readNumber,
};
