import type { AskedItem } from "@/lib/form/asked-item";
import type { RawFields } from "@/lib/form/fields";
import { firstValue } from "@/lib/form/fields";
import { nextEntryId } from "@/lib/form/kinds/entries";
import { entryNumbers, isFilled } from "@/lib/form/kinds/entry-parts";

/** By list, the id of the entry that was begun on a page. */
export type BegunEntries = { readonly [listId: string]: string };

type Naming = {
  readonly asked: readonly AskedItem[];
  readonly current: RawFields;
  readonly sent: RawFields;
  /** The page, whose name stands in for the id of an entry begun on it. */
  readonly page: string;
  readonly begun: BegunEntries;
  /** Parts that were ever written: an id is not given twice. */
  readonly written: readonly string[];
};

const idsIn = (list: string, raw: RawFields): readonly string[] =>
  entryNumbers(list, raw).map((number) => firstValue(raw, `${list}.${number}.id`));

/**
 * A form in which an entry begun on its page has an id of the list's own. However often the page saves
 * it, it is one entry; and two pages that begin one each begin two.
 */
export function nameEntries(naming: Naming): {
  readonly sent: RawFields;
  readonly begun: BegunEntries;
} {
  const { asked, current, page, written } = naming;
  let { sent, begun } = naming;
  for (const { item } of asked) {
    if (item.kind !== "entries" || page === "") continue;
    const number = entryNumbers(item.id, sent).find(
      (one) => firstValue(sent, `${item.id}.${one}.id`) === page,
    );
    if (number === undefined || !isFilled(item, `${item.id}.${number}.`, sent)) continue;
    const used = written.flatMap((key) =>
      key.startsWith(`${item.id}#`) ? [key.slice(item.id.length + 1)] : [],
    );
    const id =
      begun[item.id] ?? nextEntryId([...idsIn(item.id, current), ...idsIn(item.id, sent), ...used]);
    begun = { ...begun, [item.id]: id };
    sent = { ...sent, [`${item.id}.${number}.id`]: [id] };
  }
  return { sent, begun };
}
