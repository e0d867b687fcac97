import "server-only";
import type { Invitation } from "@/lib/database/generated/client";
import { openDatabase } from "@/lib/database/open";
import type { Cursor, Mark } from "./list-cursor";
import { beyond, type Narrowing } from "./list-filter";
import { listWhere } from "./list-where";

/** How many invitations a page of the list has at most. */
export const pageLength = 50;

/** Rows in the list's order, and the marks to go on from, where there is more. */
export type InvitationPage = {
  readonly rows: readonly Invitation[];
  readonly previous: Mark | null;
  readonly next: Mark | null;
};

const opposite = { asc: "desc", desc: "asc" } as const;

/** One page of a list. A page before a mark is read backwards from it and turned round. */
export async function findPage(
  narrowing: Narrowing,
  cursor: Cursor | null,
  now: Date,
): Promise<InvitationPage> {
  const { order } = narrowing.bounds;
  const backwards = cursor?.direction === "before";
  const reading = backwards ? opposite[order] : order;
  const { prisma } = await openDatabase();
  const found = await prisma.invitation.findMany({
    where: {
      AND: [
        await listWhere(narrowing, now),
        ...(cursor === null ? [] : [beyond(cursor.mark, reading)]),
      ],
    },
    orderBy: [{ appointmentAt: reading }, { id: reading }],
    take: pageLength + 1,
  });
  const more = found.length > pageLength;
  const kept = found.slice(0, pageLength);
  const rows = backwards ? kept.toReversed() : kept;
  const [first, last] = [rows[0] ?? null, rows.at(-1) ?? null];
  return {
    rows,
    previous: backwards ? (more ? first : null) : cursor === null ? null : first,
    next: backwards || more ? last : null,
  };
}
