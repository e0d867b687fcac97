import type { Field } from "@/lib/form/item";
import type { AnyItemWords } from "@/lib/form/words";

/** What a folded card says: its answers in the order of its fields; of a number also what it counts. */
export function cardLine(
  fields: readonly Field[],
  words: AnyItemWords,
  typed: (field: string) => readonly string[],
): string {
  const said = fields.flatMap((field) => {
    const own = words.fields?.[field.id];
    const value = typed(field.id)
      .map((one) => own?.options?.[one] ?? one.trim())
      .filter((one) => one !== "")
      .join(", ");
    if (value === "") return [];
    return [field.kind === "number" ? `${own?.short ?? field.id}: ${value}` : value];
  });
  return said.join("; ");
}
