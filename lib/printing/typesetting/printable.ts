import { mapStrings } from "./printable-model";
import { printableText } from "./printable-text";

/** A value with every string made printable, and whether that changed what can be read. */
export function printable<Value>(
  value: Value,
  characters: ReadonlySet<number>,
): { readonly value: Value; readonly marked: boolean } {
  let marked = false;
  const changed = mapStrings(value, (raw) => {
    const { text, marked: replaced } = printableText(raw, characters);
    marked ||= replaced;
    return text;
  });
  return { value: changed, marked };
}
