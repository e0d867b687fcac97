import { type ChoiceItem, choice } from "./choice";
import { type ChoicesItem, choices } from "./choices";
import type { KindOf } from "./kind";
import { type NumberItem, number } from "./number";
import { type ScaleItem, scale } from "./scale";
import { type TextItem, text } from "./text";

/** An item that may stand inside a repeatable entry: its options are its own. */
export type Field = ChoiceItem | ChoicesItem | ScaleItem | TextItem | NumberItem;

type FieldKind = Field["kind"];
type FieldOf<K extends FieldKind> = Extract<Field, { readonly kind: K }>;

export const fieldKinds: { readonly [K in FieldKind]: KindOf<FieldOf<K>> } = {
  choice,
  choices,
  scale,
  text,
  number,
};

/** What is true of the kind of a field. */
export function fieldKindOf<K extends FieldKind>(field: { readonly kind: K }): KindOf<FieldOf<K>> {
  return fieldKinds[field.kind];
}
