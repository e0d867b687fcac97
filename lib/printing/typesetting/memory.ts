/**
 * Remembers what was made for a text. It holds texts of `most` characters together and then begins
 * anew, so that a thread that prints for weeks does not grow.
 */
export function openMemory<Value>(most: number): (text: string, make: () => Value) => Value {
  const known = new Map<string, Value>();
  let held = 0;
  return (text, make) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = make();
    held += text.length;
    if (held > most) {
      known.clear();
      held = text.length;
    }
    known.set(text, made);
    return made;
  };
}
