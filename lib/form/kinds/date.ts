import * as z from "zod/mini";
import { dateProblem } from "../calendar-date";
import { firstValue } from "../fields";
import type { ItemBase } from "../item-base";
import { typedDate, withCentury } from "../typed-date";
import type { KindOf } from "./kind";

/** A calendar date in the past, kept as YYYY-MM-DD, asked as day, month, year. */
export type DateItem = ItemBase<"date"> & {
  /** The languages whose names of months are read. */
  readonly monthsIn: readonly string[];
};

/** The three boxes of a date, in the order they are asked. */
export const dateParts = ["day", "month", "year"] as const;

const schema: KindOf<DateItem>["schema"] = (_, { errors, today }) =>
  z.pipe(
    z.pipe(
      z.string(),
      z.transform((value: string) => withCentury(value, today)),
    ),
    z.string().check(
      z.superRefine((value, context) => {
        const problem = dateProblem(value, today);
        if (problem) context.addIssue({ code: "custom", message: errors[problem] });
      }),
    ),
  );

export const date: KindOf<DateItem> = {
  isList: false,
  parting: "as-one",
  schema,
  schemaEver: schema,
  names: ({ name }) => dateParts.map((part) => ({ name: `${name}.${part}`, repeats: false })),
  read: ({ item, name }, raw) => {
    const [day = "", month = "", year = ""] = dateParts.map((part) =>
      firstValue(raw, `${name}.${part}`),
    );
    return typedDate({ day, month, year }, item.monthsIn);
  },
  show: ({ name }, value) => {
    const [year, month, day] = typeof value === "string" ? value.split("-") : [];
    const shown = { day, month, year };
    return dateParts.map((part) => [`${name}.${part}`, [shown[part] ?? []].flat()]);
  },
  fieldAt: ({ name }) => `${name}.day`,
  problems: () => [],
  stillOpen: (_, value) => value,
};
