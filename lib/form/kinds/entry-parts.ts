import { firstValue, type RawFields } from "../fields";
import { type EntryCards, tickField } from "./entry-cards";

/** The number in the name of an entry's field. */
const entryNumber = /^\d{1,9}$/;

/** Where an entry has no id yet, its number tells it from the others of its page. */
const unnamed = "new-";

/** The numbers of the entries a form sent, in order: `treatments.3.what` is number 3. */
export function entryNumbers(listName: string, raw: RawFields): readonly number[] {
  const numbers = Object.keys(raw).flatMap((name) => {
    const [id, number] = name.split(".");
    return id === listName && number !== undefined && entryNumber.test(number)
      ? [Number(number)]
      : [];
  });
  return [...new Set(numbers)].sort((a, b) => a - b);
}

type Named = { readonly name: string };
type Listed = Named & { readonly item: { readonly cards?: EntryCards } };

/** Whether something is said in the fields of one entry, whose names begin with the prefix. */
export const isFilled = (
  item: { readonly cards?: EntryCards },
  prefix: string,
  raw: RawFields,
): boolean =>
  Object.entries(raw).some(
    ([name, values]) =>
      name.startsWith(prefix) &&
      name !== `${prefix}id` &&
      name !== `${prefix}${tickField(item)}` &&
      values.some((value) => value !== ""),
  );

/** The fields of one entry by the names they have in it, without its id. */
function fieldsOfEntry(prefix: string, raw: RawFields): RawFields {
  const own = Object.entries(raw).flatMap(([name, values]) =>
    name.startsWith(prefix) && name !== `${prefix}id`
      ? [[name.slice(prefix.length), values] as const]
      : [],
  );
  return Object.fromEntries(own);
}

/**
 * Entries part by their ids: their numbers differ from page to page. A card on which nothing is said
 * holds nothing, though it says what it is about.
 */
export const entryParts = {
  split: ({ name, item }: Listed, raw: RawFields): ReadonlyMap<string, RawFields> =>
    new Map(
      entryNumbers(name, raw).map((number) => {
        const prefix = `${name}.${number}.`;
        const id = firstValue(raw, `${prefix}id`) || `${unnamed}${number}`;
        const fields = isFilled(item, prefix, raw) ? fieldsOfEntry(prefix, raw) : {};
        return [`${name}#${id}`, fields];
      }),
    ),
  join: ({ name }: Named, parts: ReadonlyMap<string, RawFields>): RawFields =>
    Object.fromEntries(
      [...parts].flatMap(([key, fields], number) => {
        const id = key.slice(name.length + 1);
        const named = Object.entries(fields).map(
          ([field, values]) => [`${name}.${number}.${field}`, values] as const,
        );
        return id.startsWith(unnamed) ? named : [[`${name}.${number}.id`, [id]], ...named];
      }),
    ),
};
