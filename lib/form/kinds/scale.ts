import * as z from "zod/mini";
import type { ItemBase } from "../item-base";
import type { KindOf } from "./kind";
import { oneControl, readNumber } from "./one-control";

/** A whole number from 0 to 10, or "not-sure". */
export type ScaleItem = ItemBase<"scale">;

/** The answer that says "not sure" on a scale; choices have an option of the same id. */
export const notSure = "not-sure";

const schema: KindOf<ScaleItem>["schema"] = (_, { errors }) =>
  z.union(
    [
      z.int().check(z.gte(0, errors.unknownOption), z.lte(10, errors.unknownOption)),
      z.literal(notSure),
    ],
    errors.unknownOption,
  );

export const scale: KindOf<ScaleItem> = {
  ...oneControl,
  schema,
  schemaEver: schema,
  read: (asked, raw) => readNumber(asked, raw),
};
