import { folded, partsOf } from "@/lib/invitations/keys/fold";
import type { Person } from "@/lib/invitations/person";

type Someone = Pick<Person, "name" | "recordNumber">;

/** Every text in what was parsed from JSON. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/**
 * Whether texts that stand together may name someone: all parts of the name stand in them, however they
 * are split and ordered, or one is the record number. It rather takes one too many for the person, whom
 * it must not miss: the birth date is not asked, since it may be written in any way.
 */
export function namesSomeone(texts: readonly string[], { name, recordNumber }: Someone): boolean {
  const all = folded(texts.join(" "));
  const parts = partsOf(name);
  if (parts.length > 0 && parts.every((part) => all.includes(part))) return true;
  const record = folded(recordNumber);
  return record !== "" && texts.some((text) => folded(text) === record);
}
