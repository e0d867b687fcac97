import "server-only";
import { openDatabase } from "@/lib/database/open";
import { inList, type Narrowing } from "./list-filter";
import { type Status, statuses } from "./status";

/** Counting stops here: more is only ever said to be more. */
export const mostCounted = 1000;

/** How many invitations of a range have a status; `more` when there are more than were counted. */
export type StatusCount = {
  readonly status: Status;
  readonly count: number;
  readonly more: boolean;
};

/** Counts by status over a range, each up to `mostCounted`. */
export async function countByStatus(
  { bounds }: Pick<Narrowing, "bounds">,
  now: Date,
): Promise<readonly StatusCount[]> {
  const { prisma } = await openDatabase();
  return Promise.all(
    statuses.map(async (status) => {
      const where = inList({ bounds, status, searchKeys: null }, now);
      const found = await prisma.invitation.count({ where, take: mostCounted + 1 });
      return { status, count: Math.min(found, mostCounted), more: found > mostCounted };
    }),
  );
}
