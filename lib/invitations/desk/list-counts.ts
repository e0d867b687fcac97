import "server-only";
import { z } from "zod";
import { Prisma } from "@/lib/database/generated/client";
import { openDatabase } from "@/lib/database/open";
import { canExpire, type Status, statuses } from "@/lib/invitations/status";
import type { RangeBounds } from "@/lib/settings/day-range";

/** Counting stops here: more is only ever said to be more. */
export const mostCounted = 1000;

/** How many invitations of a range have a status; `more` when there are more than were counted. */
export type StatusCount = {
  readonly status: Status;
  readonly count: number;
  readonly more: boolean;
};

const counted = z.array(z.object({ status: z.enum(statuses), found: z.coerce.number() }));

/** The database keeps UTC without a zone, and may itself think in any. */
const moment = (date: Date) => Prisma.sql`${date.toISOString()}::timestamp`;

function countOf(status: Status, stage: string, where: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`SELECT ${status} AS status, (SELECT count(*) FROM (
    SELECT 1 FROM "Invitation" WHERE "stage" = ${stage} ${where} LIMIT ${mostCounted + 1}
  ) AS enough)::integer AS found`;
}

/** One count by stage, and by whether the link ended, so that an index answers each and stops early. */
function allCounts({ from, to }: RangeBounds, now: Date): readonly Prisma.Sql[] {
  const range = Prisma.sql`${from ? Prisma.sql`AND "appointmentAt" >= ${moment(from)}` : Prisma.empty}
    ${to ? Prisma.sql`AND "appointmentAt" < ${moment(to)}` : Prisma.empty}`;
  const open = Prisma.sql`${range} AND "linkExpiresAt" > ${moment(now)}`;
  const over = Prisma.sql`${range} AND "linkExpiresAt" <= ${moment(now)}`;
  const stages = statuses.filter((status) => status !== "expired");
  const runsOut = (status: Status) => canExpire.some((one) => one === status);
  return [
    ...stages.map((status) => countOf(status, status, runsOut(status) ? open : range)),
    ...canExpire.map((stage) => countOf("expired", stage, over)),
  ];
}

/** Counts by status over a range, each up to `mostCounted`. */
export async function countByStatus(
  bounds: RangeBounds,
  now: Date,
): Promise<readonly StatusCount[]> {
  const { prisma } = await openDatabase();
  const query = Prisma.join([...allCounts(bounds, now)], " UNION ALL ");
  const rows = counted.parse(await prisma.$queryRaw(query));
  return statuses.map((status) => {
    const found = rows
      .filter((row) => row.status === status)
      .reduce((sum, row) => sum + row.found, 0);
    return { status, count: Math.min(found, mostCounted), more: found > mostCounted };
  });
}
