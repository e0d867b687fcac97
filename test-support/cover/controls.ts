import type { AskedItem } from "@/lib/form/asked-item";
import { perKind } from "@/lib/form/by-kind";
import type { Item } from "@/lib/form/item";
import { dateParts } from "@/lib/form/kinds/date";
import { tickField } from "@/lib/form/kinds/entry-cards";

/** What a person works with, as HTML names it; `add` is the button that gives a second entry. */
export type Control = "radio" | "checkbox" | "text" | "textarea" | "hidden" | "add";

/** A part of an item that has a control of its own. */
export type Part = { readonly part: string; readonly control: Control };

/** A single option is a checkbox: it can be unticked again. */
const oneOf = (options: readonly string[]): Control =>
  options.length === 1 ? "checkbox" : "radio";

type Parts = (item: Item, options: readonly string[]) => readonly Part[];

const whole =
  (control: Control) =>
  ({ id }: Item): readonly Part[] => [{ part: id, control }];

const parts: Parts = perKind<[options: readonly string[]], readonly Part[]>({
  choice: (item) => whole(oneOf(item.options))(item),
  choices: whole("checkbox"),
  scale: whole("radio"),
  text: (item) => whole(item.lines === 1 ? "text" : "textarea")(item),
  number: whole("text"),
  date: ({ id }) => dateParts.map((part) => ({ part: `${id}.${part}`, control: "text" })),
  regions: whole("checkbox"),
  "main-region": (item, options) => whole(oneOf(options))(item),
  ask: whole("checkbox"),
  "dropped-questions": whole("checkbox"),
  // The buttons of the list put the order into a field that nobody sees.
  "top-questions": whole("hidden"),
  entries: ({ id, fields, ...list }) => [
    ...fields
      .filter((field) => field.id !== tickField(list))
      .flatMap((field) => parts(field, []))
      .map(({ part, control }) => ({ part: `${id}.${part}`, control })),
    { part: id, control: "add" },
  ],
});

/** The parts of an item as it is put to a person, each with its control. */
export const partsOf = ({ item, options }: AskedItem): readonly Part[] => parts(item, options);

/** Where a field of a page belongs: its item, and the part of it. */
export type FieldPlace = { readonly item: string; readonly part: string };

const inItem = ({ id }: Item): FieldPlace => ({ item: id, part: id });
const inOwnPart = ({ id }: Item, field: string): FieldPlace => ({ item: id, part: field });

const placeIn = perKind<[field: string], FieldPlace>({
  choice: inItem,
  choices: inItem,
  scale: inItem,
  text: inItem,
  number: inItem,
  date: inOwnPart,
  regions: inItem,
  "main-region": inItem,
  ask: inItem,
  "dropped-questions": inItem,
  "top-questions": inItem,
  entries: ({ id }, field) => {
    const [, name = ""] = field.slice(id.length + 1).split(".");
    return { item: id, part: `${id}.${name}` };
  },
});

/** Where a field belongs; null when to none of these items. */
export function placeOfField(items: readonly Item[], field: string): FieldPlace | null {
  const item = items.find(({ id }) => field === id || field.startsWith(`${id}.`));
  return item === undefined ? null : placeIn(item, field);
}
