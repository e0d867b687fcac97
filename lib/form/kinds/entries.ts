import * as z from "zod/mini";
import { fill } from "@/lib/words/fill";
import { entriesIn } from "../answer-reading";
import { firstValue, type RawFields } from "../fields";
import type { ItemBase } from "../item-base";
import { type EntryCards, tickField } from "./entry-cards";
import { entryNumbers, entryParts } from "./entry-parts";
import { type Field, fieldKindOf } from "./field";
import type { Candidate, KindOf, Placed } from "./kind";
import { rule } from "./schema-parts";

/** A list of entries, each with the same fields and an id of its own. */
export type EntriesItem = ItemBase<"entries"> & {
  readonly atMost: number;
  readonly fields: readonly Field[];
  readonly cards?: EntryCards;
};

type Asked = Placed<EntriesItem>;

const entryId = /^[a-z0-9-]{1,40}$/;

/** A field of the entry with a number. */
const fieldOf = ({ name }: Pick<Asked, "name">, number: number, item: Field): Placed<Field> => ({
  item,
  options: [],
  name: `${name}.${number}.${item.id}`,
});

/** The number of the next entry id: one more than any in use. */
function nextEntryNumber(ids: readonly string[]): number {
  const used = ids.map((id) => Number(/^e(\d+)$/.exec(id)?.[1] ?? 0));
  return Math.max(0, ...used) + 1;
}

/** The next entry id of a list, by all that are or were in use. */
export const nextEntryId = (ids: readonly string[]): string => `e${nextEntryNumber(ids)}`;

/** The filled-in entries, each with the number it had in the form; blank ones are left out. */
function filledEntries(asked: Asked, raw: RawFields) {
  const { item, name } = asked;
  const idOf = (number: number) => firstValue(raw, `${name}.${number}.id`);
  const numbers = entryNumbers(name, raw);
  let next = nextEntryNumber(numbers.map(idOf));
  return numbers.flatMap((number) => {
    const values = item.fields.flatMap((field) => {
      const value = fieldKindOf(field).read(fieldOf(asked, number, field), raw);
      return value === undefined ? [] : [[field.id, value] as const];
    });
    if (values.every(([id]) => id === tickField(item))) return [];
    const id = idOf(number) || `e${next++}`;
    return [{ number, value: { id, ...Object.fromEntries(values) } as Candidate }];
  });
}

const schema: KindOf<EntriesItem>["schema"] = (asked, context) => {
  const { item } = asked;
  const { errors } = context;
  const fields = Object.fromEntries(
    item.fields.map((field) => [
      field.id,
      z.optional(fieldKindOf(field).schema(fieldOf(asked, 0, field), context)),
    ]),
  );
  return z.array(z.strictObject({ id: z.string().check(z.regex(entryId)), ...fields })).check(
    rule((list) => list.length <= item.atMost, fill(errors.tooManyEntries, { max: item.atMost })),
    rule((list) => new Set(list.map(({ id }) => id)).size === list.length, errors.unknownOption),
  );
};

export const entries: KindOf<EntriesItem> = {
  isList: true,
  parting: entryParts,
  schema,
  schemaEver: schema,
  names: (asked, raw) =>
    entryNumbers(asked.name, raw).flatMap((number) => [
      { name: `${asked.name}.${number}.id`, repeats: false },
      ...asked.item.fields.flatMap((field) =>
        fieldKindOf(field).names(fieldOf(asked, number, field), raw),
      ),
    ]),
  read: (asked, raw) => {
    const filled = filledEntries(asked, raw).map(({ value }) => value);
    return filled.length > 0 ? filled : undefined;
  },
  show: (asked, value) =>
    entriesIn(value).flatMap((entry, number) => [
      [`${asked.name}.${number}.id`, [entry.id]] as const,
      ...asked.item.fields.flatMap((field) =>
        fieldKindOf(field).show(fieldOf(asked, number, field), entry[field.id]),
      ),
    ]),
  fieldAt: (asked, raw, [index, field]) => {
    const number = typeof index === "number" ? filledEntries(asked, raw)[index]?.number : 0;
    const first = asked.item.fields.find(({ id }) => id !== tickField(asked.item));
    return `${asked.name}.${number ?? 0}.${String(field ?? first?.id)}`;
  },
  problems: () => [],
  stillOpen: ({ item, options }, value) => {
    const field = tickField(item);
    if (field === undefined) return value;
    const kept = entriesIn(value).filter((entry) => options.includes(String(entry[field])));
    return kept.length > 0 ? kept : undefined;
  },
};
