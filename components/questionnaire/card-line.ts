import type { Field } from "@/lib/form/item";
import type { AnyItemWords } from "@/lib/form/words";

/** What stands in one field of a card, in words; of a number also what it counts. */
export type Said = { readonly values: readonly string[]; readonly counts?: string | undefined };

/** What a folded card says: its answers in the order of its fields. */
export function cardLine(said: readonly Said[]): string {
  const parts = said.flatMap(({ values, counts }) => {
    const value = values
      .map((one) => one.trim())
      .filter((one) => one !== "")
      .join(", ");
    if (value === "") return [];
    return [counts === undefined ? value : `${counts}: ${value}`];
  });
  return parts.join("; ");
}

/** What stands in the fields of an entry. */
export const saidIn = (
  fields: readonly Field[],
  words: AnyItemWords,
  typed: (field: string) => readonly string[],
): readonly Said[] =>
  fields.map((field) => {
    const own = words.fields?.[field.id];
    return {
      values: typed(field.id).map((one) => own?.options?.[one] ?? one),
      counts: field.kind === "number" ? (own?.short ?? field.id) : undefined,
    };
  });
