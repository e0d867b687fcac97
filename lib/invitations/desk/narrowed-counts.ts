import "server-only";
import { z } from "zod";
import { Prisma } from "@/lib/database/generated/client";
import { openDatabase } from "@/lib/database/open";
import { statuses, statusOf } from "@/lib/invitations/status";
import { cameBack } from "./came-back";
import { mostCounted, type StatusCount } from "./list-counts";
import type { Narrowing } from "./list-filter";

/** So many rows are looked at, the first of the list: what is beyond them is said to be more. */
const mostLookedAt = 2 * mostCounted;

const counted = z.array(
  z.object({ stage: z.string().nullable(), ended: z.boolean(), found: z.coerce.number() }),
);

const moment = (date: Date) => Prisma.sql`${date.toISOString()}::timestamp`;

type Counted = Pick<Narrowing, "bounds" | "clinician" | "flag">;

/** The conditions of a clinician's list or of one with a flag; see `inList`. */
function conditions({ bounds: { from, to }, clinician, flag }: Counted): Prisma.Sql {
  const flags = {
    changed: Prisma.sql`"isChanged" = true AND "stage" IN (${Prisma.join([...cameBack])})`,
    "no-email": Prisma.sql`NOT "hasEmail"`,
  };
  const all = [
    ...(clinician === null ? [] : [Prisma.sql`"clinicianKey" = ${clinician}`]),
    ...(flag === null ? [] : [flags[flag]]),
    ...(from ? [Prisma.sql`"appointmentAt" >= ${moment(from)}`] : []),
    ...(to ? [Prisma.sql`"appointmentAt" < ${moment(to)}`] : []),
  ];
  return Prisma.join(all, " AND ");
}

/**
 * Counts by status of one clinician's appointments, or of those with a flag, over a range. They are read
 * in the order of the index that has them, and no further than a bound.
 */
export async function countNarrowed(counting: Counted, now: Date): Promise<readonly StatusCount[]> {
  const { prisma } = await openDatabase();
  const rows = counted.parse(
    await prisma.$queryRaw`SELECT "stage", ended, count(*)::integer AS found FROM (
        SELECT "stage", "linkExpiresAt" <= ${moment(now)} AS ended FROM "Invitation"
        WHERE ${conditions(counting)} ORDER BY "appointmentAt", "id" LIMIT ${mostLookedAt}
      ) AS first_rows GROUP BY "stage", ended`,
  );
  const isCut = rows.reduce((sum, { found }) => sum + found, 0) === mostLookedAt;
  return statuses.map((status) => {
    const found = rows
      .filter(({ stage, ended }) => {
        const linkExpiresAt = new Date(ended ? now.getTime() : now.getTime() + 1);
        return statusOf({ stage, linkExpiresAt }, now) === status;
      })
      .reduce((sum, one) => sum + one.found, 0);
    const more = found > mostCounted || (isCut && found > 0);
    return { status, count: Math.min(found, mostCounted), more };
  });
}
