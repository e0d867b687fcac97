/**
 * The same function, which works a value out once for each key. For values that never change, and keys of
 * which there are few: nothing is forgotten.
 */
export function memoize<Value>(make: (key: string) => Value): (key: string) => Value {
  const made = new Map<string, { readonly value: Value }>();
  return (key) => {
    const known = made.get(key) ?? { value: make(key) };
    made.set(key, known);
    return known.value;
  };
}
