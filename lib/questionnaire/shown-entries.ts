import type { AskedItem } from "@/lib/form/asked-item";
import { firstValue, type RawFields } from "@/lib/form/fields";
import type { EntriesItem } from "@/lib/form/item";
import { tickField } from "@/lib/form/kinds/entry-cards";
import { entryNumbers } from "@/lib/form/kinds/entry-parts";

/** An entry as a page shows it: its number there, and which tick it is about, where ticks make cards. */
export type ShownEntry = { readonly number: number; readonly tick?: string };

/** What a page says that asks for a blank entry more, of a tick where ticks make cards. */
export const moreOf = (item: string, tick?: string): string =>
  tick === undefined ? item : `${item}.${tick}`;

function ofList(item: EntriesItem, raw: RawFields, more: string | undefined) {
  const filled = entryNumbers(item.id, raw);
  const blank = filled.length === 0 || (more === moreOf(item.id) && filled.length < item.atMost);
  const numbers = blank ? [...filled, (filled.at(-1) ?? -1) + 1] : filled;
  return numbers.map((number): ShownEntry => ({ number }));
}

function perTick(
  { item, field, ticks }: { item: EntriesItem; field: string; ticks: readonly string[] },
  raw: RawFields,
  more: string | undefined,
) {
  const filled = entryNumbers(item.id, raw).map((number) => {
    return { number, tick: firstValue(raw, `${item.id}.${number}.${field}`) };
  });
  const without = ticks.filter((tick) => !filled.some((entry) => entry.tick === tick));
  const again = ticks.filter((tick) => more === moreOf(item.id, tick) && !without.includes(tick));
  const next = (filled.at(-1)?.number ?? -1) + 1;
  const blank = [...without, ...again].map((tick, at) => ({ number: next + at, tick }));
  return [...filled, ...blank.slice(0, Math.max(0, item.atMost - filled.length))];
}

/**
 * The entries to show of each list: those filled in, and a blank one where asked or where none is; of
 * cards a blank one for each tick without.
 */
export function shownEntries(
  asked: readonly AskedItem[],
  raw: RawFields,
  more: string | undefined,
): { readonly [itemId: string]: readonly ShownEntry[] } {
  const lists = asked.flatMap(({ item, options }) => {
    if (item.kind !== "entries") return [];
    const field = tickField(item);
    const shown =
      field === undefined
        ? ofList(item, raw, more)
        : perTick({ item, field, ticks: options }, raw, more);
    return [[item.id, shown] as const];
  });
  return Object.fromEntries(lists);
}
