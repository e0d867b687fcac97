/**
 * Remembers what was made for a key. It holds `most` of them and then begins anew, so that a thread
 * that prints for weeks does not grow.
 */
export function openMemory<Value>(most: number): (key: string, make: () => Value) => Value {
  const known = new Map<string, Value>();
  return (key, make) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make();
    if (known.size >= most) known.clear();
    known.set(key, made);
    return made;
  };
}
