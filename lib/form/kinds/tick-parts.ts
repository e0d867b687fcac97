import type { RawFields } from "../fields";

type Named = { readonly name: string };

/** Boxes that stand for themselves, each a part of its own: two pages that tick two of them tick both. */
export const tickParts = {
  split: ({ name }: Named, raw: RawFields): ReadonlyMap<string, RawFields> =>
    new Map((raw[name] ?? []).map((id) => [`${name}#${id}`, { [name]: [id] }])),
  join: ({ name }: Named, parts: ReadonlyMap<string, RawFields>): RawFields => {
    const ticked = [...parts.values()].flatMap((fields) => fields[name] ?? []);
    return ticked.length === 0 ? {} : { [name]: ticked };
  },
};
