import { type AskedItem, placed } from "./asked-item";
import type { RawFields } from "./fields";
import { kindOf } from "./kinds";
import type { Parts } from "./kinds/kind";

export type { Parts } from "./kinds/kind";

/** Fields without those in which nothing is typed or ticked. */
function filledFields(fields: RawFields): RawFields {
  const filled = Object.entries(fields).map(
    ([name, values]) => [name, values.filter((value) => value !== "")] as const,
  );
  return Object.fromEntries(filled.filter(([, values]) => values.length > 0));
}

/**
 * What fields say, as one text: equal for fields that say the same. Line ends, the order of ticks and
 * empty fields do not count; no fields at all are the empty text.
 */
export function fieldsText(fields: RawFields | undefined): string {
  const held = Object.entries(filledFields(fields ?? {}))
    .map(([name, values]) => [name, values.map((one) => one.replaceAll("\r\n", "\n")).toSorted()])
    .toSorted(([one = ""], [other = ""]) => (one < other ? -1 : 1));
  return held.length === 0 ? "" : JSON.stringify(held);
}

/** The parts of an item in a form that hold something, by their keys. */
export function partsOf(one: AskedItem, raw: RawFields): Parts {
  const { parting, names } = kindOf(one.item);
  const asked = placed(one);
  const own = names(asked, raw).flatMap(({ name }) => {
    const values = raw[name];
    return values === undefined ? [] : [[name, values] as const];
  });
  const fields = Object.fromEntries(own);
  const parts =
    parting === "as-one" ? new Map([[asked.name, fields]]) : parting.split(asked, fields);
  const filled = [...parts].map(([key, held]) => [key, filledFields(held)] as const);
  return new Map(filled.filter(([, held]) => Object.keys(held).length > 0));
}

/** Whether a part's key is of the item: its id, with the piece's own key after it where it has pieces. */
export const isPartOf = (key: string, itemId: string): boolean =>
  key === itemId || key.startsWith(`${itemId}#`);

/** The fields of an item made of its parts: the reverse of `partsOf`. */
export function joinParts(one: AskedItem, parts: Parts): RawFields {
  const { parting } = kindOf(one.item);
  if (parting !== "as-one") return parting.join(placed(one), parts);
  return Object.assign({}, ...parts.values());
}
