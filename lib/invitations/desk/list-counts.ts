import "server-only";
import { z } from "zod";
import { Prisma } from "@/lib/database/generated/client";
import { openDatabase } from "@/lib/database/open";
import { canExpire, type Status, statuses } from "@/lib/invitations/status";
import type { RangeBounds } from "@/lib/settings/day-range";
import { cameBack } from "./came-back";
import type { Narrowing } from "./list-filter";

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

type Counted = Pick<Narrowing, "bounds" | "clinician" | "flag">;

function narrowed({ clinician, flag }: Counted): Prisma.Sql {
  const flags = {
    changed: Prisma.sql`AND "changedAt" > "printedAt"`,
    "no-email": Prisma.sql`AND NOT "hasEmail"`,
  };
  return Prisma.sql`${flag === null ? Prisma.empty : flags[flag]}
    ${clinician === null ? Prisma.empty : Prisma.sql`AND "clinicianKey" = ${clinician}`}`;
}

/** One count by stage, and by whether the link ended, so that an index answers each and stops early. */
function allCounts(counting: Counted, now: Date): readonly Prisma.Sql[] {
  const { from, to }: RangeBounds = counting.bounds;
  const range = Prisma.sql`${from ? Prisma.sql`AND "appointmentAt" >= ${moment(from)}` : Prisma.empty}
    ${to ? Prisma.sql`AND "appointmentAt" < ${moment(to)}` : Prisma.empty} ${narrowed(counting)}`;
  const open = Prisma.sql`${range} AND "linkExpiresAt" > ${moment(now)}`;
  const over = Prisma.sql`${range} AND "linkExpiresAt" <= ${moment(now)}`;
  // Nothing else can have changed since it was printed, and looking through it all would take long.
  const changed = counting.flag === "changed";
  const stages = changed ? cameBack : statuses.filter((status) => status !== "expired");
  const runsOut = (status: Status) => canExpire.some((one) => one === status);
  return [
    ...stages.map((status) => countOf(status, status, runsOut(status) ? open : range)),
    ...(changed ? [] : canExpire.map((stage) => countOf("expired", stage, over))),
  ];
}

/** Counts by status over a range, of one clinician or with a flag, each up to `mostCounted`. */
export async function countByStatus(counting: Counted, now: Date): Promise<readonly StatusCount[]> {
  const { prisma } = await openDatabase();
  const query = Prisma.join([...allCounts(counting, now)], " UNION ALL ");
  const rows = counted.parse(await prisma.$queryRaw(query));
  return statuses.map((status) => {
    const found = rows
      .filter((row) => row.status === status)
      .reduce((sum, row) => sum + row.found, 0);
    return { status, count: Math.min(found, mostCounted), more: found > mostCounted };
  });
}
