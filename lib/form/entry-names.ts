import type { EntriesItem } from "./item";
import { tickField } from "./kinds/entry-cards";
import type { AnyItemWords } from "./words";

/**
 * What the entries of a list are called, in the order given: each by the tick it is about, or as one of
 * its list. Cards have a number only where two would be called alike.
 */
export function entryNames(
  item: EntriesItem,
  words: AnyItemWords,
  ticks: readonly (string | undefined)[],
): readonly string[] {
  const options = words.fields?.[tickField(item) ?? ""]?.options;
  const names = ticks.map((tick) => options?.[tick ?? ""] ?? words.entry ?? "");
  return names.map((name, at) => {
    const alone = names.filter((other) => other === name).length === 1;
    if (item.cards !== undefined && alone) return name;
    return `${name} ${names.slice(0, at + 1).filter((other) => other === name).length}`;
  });
}
