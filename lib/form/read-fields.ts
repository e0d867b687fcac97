import { type AskedItem, placed } from "./asked-item";
import { controlNames, type RawFields } from "./fields";
import { kindOf } from "./kinds";

/** A form that no page of ours could have sent. */
export type MalformedForm = { readonly malformed: "unknown-field" | "repeated-field" };

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

/** Whether a form has names its step does not, or sends twice what can be sent once. */
export function malformed(asked: readonly AskedItem[], raw: RawFields): MalformedForm | null {
  const known = new Map<string, boolean>([
    ...Object.values(controlNames).map((name): [string, boolean] => [name, false]),
    ...asked.flatMap((one) =>
      kindOf(one.item)
        .names(placed(one), raw)
        .map(({ name, repeats }): [string, boolean] => [name, repeats]),
    ),
  ]);
  for (const [name, values] of Object.entries(raw)) {
    const many = known.get(name);
    if (many === undefined) return { malformed: "unknown-field" };
    if (values.length > 1 && (!many || new Set(values).size < values.length)) {
      return { malformed: "repeated-field" };
    }
  }
  return null;
}
