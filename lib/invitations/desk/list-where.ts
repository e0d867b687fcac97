import "server-only";
import type { Prisma } from "@/lib/database/generated/client";
import { inList, type Narrowing } from "./list-filter";
import { searchedIds } from "./searched-ids";

/** The condition of a list; what is searched for is looked up first, where it is not very much. */
export async function listWhere(
  narrowing: Narrowing,
  now: Date,
): Promise<Prisma.InvitationWhereInput> {
  const { searchKeys } = narrowing;
  const ids = searchKeys === null ? null : await searchedIds(searchKeys);
  if (ids === null) return inList(narrowing, now);
  return { AND: [inList({ ...narrowing, searchKeys: null }, now), { id: { in: [...ids] } }] };
}
