import "server-only";
import { type Invitation, Prisma } from "@/lib/database/generated/client";
import { environment } from "@/lib/env";
import { lockPeople } from "@/lib/invitations/lock-people";
import { identityKeyOf } from "@/lib/invitations/lookup-keys";
import { sameClock } from "@/lib/settings/clinic-time";
import { keptUntil } from "@/lib/settings/retention";
import type { ClinicSettings } from "@/lib/settings/settings";

type Transaction = Prisma.TransactionClient;

/** Rows that are written in one statement. */
const together = 500;
const firstId = "00000000-0000-0000-0000-000000000000";

const columns = {
  id: true,
  personId: true,
  identityKey: true,
  appointmentAt: true,
  linkExpiresAt: true,
  sendAt: true,
  revokedAt: true,
  returnedAt: true,
  responseId: true,
} as const;
type Row = Pick<Invitation, keyof typeof columns>;

/** Whatever of an invitation is still to come. */
const coming = (now: Date): Prisma.InvitationWhereInput => ({
  OR: [{ appointmentAt: { gt: now } }, { linkExpiresAt: { gt: now } }, { sendAt: { gt: now } }],
});

/** A row whose moments to come stand where the other clock shows the same. */
function moved(row: Row, now: Date, before: ClinicSettings, after: ClinicSettings): Row {
  const move = (moment: Date) => (moment > now ? sameClock(moment, before, after) : moment);
  const { appointmentAt, linkExpiresAt, sendAt } = row;
  return {
    ...row,
    appointmentAt: move(appointmentAt),
    linkExpiresAt: move(linkExpiresAt),
    sendAt: sendAt === null ? null : move(sendAt),
  };
}

/** Stands before a key while its appointment moves: another's new key may be this one's old one. */
const underWay = "moving ";

/**
 * The keys of the moved appointments. Invitations whose keys were not made anew yet keep what they have
 * until they are. Of two that come to fall on one moment, the second goes without.
 */
async function identityKeys(transaction: Transaction, rows: readonly Row[]) {
  const { lookupSecret } = environment();
  const wanted = rows.map(({ personId, identityKey, appointmentAt }) =>
    personId !== null && identityKey?.startsWith(underWay)
      ? identityKeyOf(lookupSecret, personId, appointmentAt)
      : null,
  );
  const others = await transaction.invitation.findMany({
    where: { identityKey: { in: wanted.filter((key) => key !== null) } },
    select: { identityKey: true },
  });
  const used = new Set(others.map(({ identityKey }) => identityKey));
  return rows.map(({ identityKey }, at) => {
    const key = wanted[at] ?? null;
    if (key === null) return identityKey;
    return used.has(key) || used.add(key).size === 0 ? null : key;
  });
}

/** Text of the database's own time without a zone; it is kept in UTC. */
const stamp = (moment: Date | null): string => moment?.toISOString().slice(0, -1) ?? "";

async function write(
  transaction: Transaction,
  rows: readonly Row[],
  keys: readonly (string | null)[],
  now: Date,
): Promise<void> {
  const values = rows.map(
    ({ id, appointmentAt, linkExpiresAt, sendAt }, at) =>
      Prisma.sql`(${id}::uuid, ${stamp(appointmentAt)}, ${stamp(linkExpiresAt)}, ${stamp(sendAt)}, ${keys[at] ?? ""})`,
  );
  await transaction.$executeRaw`
    UPDATE "Invitation" AS one SET
      "appointmentAt" = new.appointment::timestamp,
      "linkExpiresAt" = new.ends::timestamp,
      "sendAt" = NULLIF(new.send, '')::timestamp,
      "identityKey" = NULLIF(new.key, ''),
      "updatedAt" = ${stamp(now)}::timestamp
    FROM (VALUES ${Prisma.join(values)}) AS new (id, appointment, ends, send, key)
    WHERE one."id" = new.id`;
}

/** Answers are kept for as long as their invitation, which ends at another moment now. */
async function keepResponses(
  transaction: Transaction,
  rows: readonly Row[],
  after: ClinicSettings,
): Promise<void> {
  const values = rows.flatMap((row) =>
    row.responseId === null
      ? []
      : [Prisma.sql`(${row.responseId}::uuid, ${stamp(keptUntil(row, after))})`],
  );
  if (values.length === 0) return;
  await transaction.$executeRaw`
    UPDATE "Response" AS one SET "expiresAt" = new.ends::timestamp
    FROM (VALUES ${Prisma.join(values)}) AS new (id, ends) WHERE one."id" = new.id`;
}

async function lockComing(transaction: Transaction, now: Date): Promise<void> {
  await lockPeople(transaction);
  const at = stamp(now);
  await transaction.$queryRaw`SELECT 1 FROM "Invitation"
    WHERE "appointmentAt" > ${at}::timestamp OR "linkExpiresAt" > ${at}::timestamp
      OR "sendAt" > ${at}::timestamp
    ORDER BY "id" FOR UPDATE`;
  await transaction.$executeRaw`UPDATE "Invitation"
    SET "identityKey" = ${underWay} || "identityKey"
    WHERE "appointmentAt" > ${at}::timestamp AND "personId" IS NOT NULL`;
}

/**
 * Lets everything that is still to come keep the time that the clinic's clock shows, in another zone:
 * appointments, planned mail and the ends of links, all or nothing. Gives how many appointments moved.
 */
export async function moveClock(
  transaction: Transaction,
  before: ClinicSettings,
  after: ClinicSettings,
  now: Date,
): Promise<number> {
  await lockComing(transaction, now);
  let appointments = 0;
  for (let last = firstId; ; ) {
    const rows = await transaction.invitation.findMany({
      where: { ...coming(now), id: { gt: last } },
      orderBy: { id: "asc" },
      take: together,
      select: columns,
    });
    if (rows.length === 0) return appointments;
    const to = rows.map((row) => moved(row, now, before, after));
    await write(transaction, to, await identityKeys(transaction, to), now);
    await keepResponses(transaction, to, after);
    appointments += rows.filter(({ appointmentAt }) => appointmentAt > now).length;
    last = rows.at(-1)?.id ?? last;
  }
}
