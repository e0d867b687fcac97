/** A text with the stop that ends a sentence, which the stop of an abbreviation does already. */
export const withStop = (text: string): string => (text.endsWith(".") ? text : `${text}.`);

/**
 * A message with its `{names}` filled in. A name without a value is left as it is. A value that ends with
 * the stop of an abbreviation ends its sentence with it: "9:05 p.m.", not "9:05 p.m..".
 */
export function fill(
  message: string,
  values: { readonly [name: string]: string | number },
): string {
  return message.replace(/\{(\w+)\}(\.(?!\.))?/g, (whole, name: string, stop = "") => {
    const value = values[name];
    if (value === undefined) return whole;
    const text = String(value);
    return stop === "" ? text : withStop(text);
  });
}
