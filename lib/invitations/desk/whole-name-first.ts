import { sameName } from "@/lib/invitations/keys/same-name";

type Named = { readonly person: { readonly name: string } };

/** The rows of a page with those first whose whole name was searched for; else as they were. */
export function wholeNameFirst<Row extends Named>(
  rows: readonly Row[],
  search: string | null,
): readonly Row[] {
  if (search === null) return rows;
  const whole = new Set(rows.filter(({ person }) => sameName(person.name, search)));
  return [...whole, ...rows.filter((row) => !whole.has(row))];
}
