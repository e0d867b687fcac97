/** A message with its `{names}` filled in. A name without a value is left as it is. */
export function fill(
  message: string,
  values: { readonly [name: string]: string | number },
): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
