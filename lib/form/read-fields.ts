import { type AskedItem, placed } from "./asked-item";
import { controlNames, type RawFields } from "./fields";
import { kindOf } from "./kinds";

/** The fields of a form that its step knows, and how many it does not: nothing is done with those. */
export type KnownFields = { readonly known: RawFields; readonly unknown: number };

/** Collects a submitted form, in one pass. Names a browser can only send once must not come twice. */
export function rawFields(params: URLSearchParams): RawFields {
  const fields = new Map<string, string[]>();
  for (const [name, value] of params) {
    const values = fields.get(name);
    if (values === undefined) fields.set(name, [value]);
    else values.push(value);
  }
  return Object.fromEntries(fields);
}

/**
 * The fields of a form that its step has. A browser's extension may add others, and a page left open
 * while the product was renewed may have old ones: the rest is still good. Null when a name that can be
 * sent once comes twice, which no page of ours could do.
 */
export function knownFields(asked: readonly AskedItem[], raw: RawFields): KnownFields | null {
  const names = new Map<string, boolean>([
    ...Object.values(controlNames).map((name): [string, boolean] => [name, false]),
    ...asked.flatMap((one) =>
      kindOf(one.item)
        .names(placed(one), raw)
        .map(({ name, repeats }): [string, boolean] => [name, repeats]),
    ),
  ]);
  const known = Object.entries(raw).filter(([name]) => names.has(name));
  const doubled = known.some(([name, values]) => {
    const many = names.get(name) ?? false;
    return values.length > 1 && (!many || new Set(values).size < values.length);
  });
  if (doubled) return null;
  return { known: Object.fromEntries(known), unknown: Object.keys(raw).length - known.length };
}
