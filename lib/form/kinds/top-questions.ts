import * as z from "zod/mini";
import { fill } from "@/lib/words/fill";
import { idsIn } from "../answer-reading";
import { firstValue } from "../fields";
import type { ItemBase } from "../item-base";
import type { KindOf } from "./kind";
import { rule } from "./schema-parts";

/** The questions that the person asks first, in order, their own among them. */
export type TopQuestionsItem = ItemBase<"top-questions"> & {
  readonly atMost: number;
};

const between = ",";

/** An order of questions as it stands in the form: in one field, since it is changed as one. */
export const orderText = (ids: readonly string[]): string => ids.join(between);

/** Read from a form. */
export const readOrder = (text: string): readonly string[] =>
  text.split(between).filter((id) => id !== "");

/**
 * Ids of questions or of the person's own, which may be written on the same page: any readable id. One
 * that is asked no more is no fault of the person's; it is not listed.
 */
const schema: KindOf<TopQuestionsItem>["schema"] = ({ item }, { errors }) =>
  z.array(z.string().check(z.regex(/^[a-z0-9-]{1,60}$/, errors.unknownOption))).check(
    rule((ids) => new Set(ids).size === ids.length, errors.unknownOption),
    rule((ids) => ids.length <= item.atMost, fill(errors.tooMany, { max: item.atMost })),
  );

export const topQuestions: KindOf<TopQuestionsItem> = {
  isList: true,
  parting: "as-one",
  schema,
  schemaEver: schema,
  names: ({ name }) => [{ name, repeats: false }],
  read: ({ name }, raw) => {
    const ids = readOrder(firstValue(raw, name));
    return ids.length > 0 ? ids : undefined;
  },
  show: ({ name }, value) => {
    const ids = idsIn(value);
    return ids.length > 0 ? [[name, [orderText(ids)]]] : [];
  },
  fieldAt: ({ name }) => name,
  problems: () => [],
  stillOpen: (_, value) => value,
};
