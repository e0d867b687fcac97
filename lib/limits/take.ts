import "server-only";
import { z } from "zod";
import { Prisma } from "@/lib/database/generated/client";
import { moment } from "@/lib/database/moment";
import { openDatabase } from "@/lib/database/open";
import { keyOf, subjectKey } from "./limit-key";
import { limits, type Try } from "./limits";
import { keepRefused, refusedUntil } from "./refused-keys";

/** Whether a try may go on; if not, from when on another may. */
export type Taken = { readonly refusedUntil: Date | null };

const counted = z.array(z.object({ key: z.string(), count: z.number(), endsAt: z.date() }));

const latest = (dates: readonly Date[]): Date | null =>
  dates.reduce<Date | null>((last, date) => (last === null || date > last ? date : last), null);

/**
 * A window is over at its end; or when it ends later than one that begins now, but for what the clocks of
 * two servers may differ: the clock was set back, and it would last as much longer.
 */
const isOver = (now: Date) => Prisma.sql`("Limit"."endsAt" <= ${moment(now)}
  OR "Limit"."endsAt" > EXCLUDED."endsAt" + interval '5 minutes')`;

/** All counts in one statement, in the order of their keys: two at once then cannot wait for each other. */
function countSql(keyed: readonly (Try & { readonly key: string })[], now: Date): Prisma.Sql {
  const rows = keyed.map(({ key, limit, subject }) => {
    const endsAt = new Date(now.getTime() + limits[limit].seconds * 1000);
    const owner = subject === undefined ? null : subjectKey(subject, now);
    return Prisma.sql`(${key}, ${owner}::text, 1, ${moment(endsAt)})`;
  });
  return Prisma.sql`
    INSERT INTO "Limit" ("key", "subject", "count", "endsAt") VALUES ${Prisma.join(rows)}
    ON CONFLICT ("key") DO UPDATE SET
      "count" = CASE WHEN ${isOver(now)} THEN 1 ELSE "Limit"."count" + 1 END,
      "endsAt" = CASE WHEN ${isOver(now)} THEN EXCLUDED."endsAt" ELSE "Limit"."endsAt" END
    RETURNING "key", "count", "endsAt"`;
}

/** What this process knows of a try without asking the database. Counts nothing. */
export const knownOf = (tries: readonly Try[], now: Date): Taken => ({
  refusedUntil: latest(tries.flatMap((one) => refusedUntil(keyOf(one, now), now) ?? [])),
});

/**
 * Counts a try against all of its limits. What is known to be over a limit is refused from memory;
 * the database, which every process shares and a restart does not empty, is asked about the rest.
 */
export async function takeTry(tries: readonly Try[], now: Date): Promise<Taken> {
  const keyed = tries
    .map((one) => ({ ...one, key: keyOf(one, now) }))
    .sort((one, other) => (one.key < other.key ? -1 : 1));
  const known = knownOf(tries, now);
  if (known.refusedUntil !== null) return known;
  const { prisma } = await openDatabase();
  const rows = counted.parse(await prisma.$queryRaw(countSql(keyed, now)));
  const over = rows.flatMap(({ key, count, endsAt }) => {
    const made = keyed.find((one) => one.key === key);
    if (made === undefined || count <= limits[made.limit].most) return [];
    const owner = made.subject === undefined ? null : subjectKey(made.subject, now);
    keepRefused(key, owner, endsAt, now);
    return [endsAt];
  });
  return { refusedUntil: latest(over) };
}

/** Takes back a try that turned out right: only failures count. */
export async function giveBack(tries: readonly Try[], now: Date): Promise<void> {
  const { prisma } = await openDatabase();
  await prisma.limit.updateMany({
    where: { key: { in: tries.map((one) => keyOf(one, now)) }, count: { gt: 0 } },
    data: { count: { decrement: 1 } },
  });
}
