const forgetting: (() => void)[] = [];

/** Forgets everything that any memory of this thread holds. */
export function forgetAll(): void {
  for (const forget of forgetting) forget();
}

/**
 * Remembers what was made for a text, in memory alone. It holds about `most` characters of texts: those
 * asked for lately, in two halves, of which the older goes as a whole. So what every document has stays,
 * what one person wrote is gone some documents later, and a thread that prints for weeks does not grow.
 */
export function openMemory<Value>(most: number): (text: string, make: () => Value) => Value {
  let recent = new Map<string, Value>();
  let older = new Map<string, Value>();
  let held = 0;
  forgetting.push(() => {
    recent = new Map();
    older = new Map();
    held = 0;
  });
  const keep = (text: string, value: Value): void => {
    held += text.length;
    if (held > most / 2) {
      older = recent;
      recent = new Map();
      held = text.length;
    }
    recent.set(text, value);
  };
  return (text, make) => {
    const found = recent.get(text);
    if (found !== undefined) return found;
    const value = older.get(text) ?? make();
    keep(text, value);
    return value;
  };
}
