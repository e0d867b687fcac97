import "server-only";
import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { recordTampering } from "@/lib/audit/record-tampering";
import type { Clock } from "@/lib/clock";
import { type Invitation, Prisma } from "@/lib/database/generated/client";
import { openDatabase } from "@/lib/database/open";
import { environment } from "@/lib/env";
import { findPeople } from "@/lib/invitations/known-people";
import { lockPeople } from "@/lib/invitations/lock-people";
import { identityKeyOf, keyColumns, keysVersion } from "@/lib/invitations/lookup-keys";
import type { Person } from "@/lib/invitations/person";
import { openPerson } from "@/lib/invitations/sealed-person";
import { log } from "@/lib/log";
import { ownKeyring } from "@/lib/vault/own-keyring";

/** While one transaction lasts nobody else has the embedded database. */
const together = 20;
const shortestPauseMs = 20;

type Transaction = Prisma.TransactionClient;
type Readable = { readonly row: Invitation; readonly person: Person };

/** Those that can be read; the log is told of the others, which stay as they are. */
function readable(rows: readonly Invitation[], now: Date): readonly Readable[] {
  return rows.flatMap((row) => {
    try {
      return [{ row, person: openPerson(ownKeyring(), row) }];
    } catch (error) {
      recordTampering(error, now).catch((failed: unknown) => log.error("failed", {}, failed));
      return [];
    }
  });
}

/** An invitation that was revoked has no such key, and of two to one appointment one keeps its old one. */
async function freeIdentities(transaction: Transaction, wanted: readonly string[]) {
  const taken = await transaction.invitation.findMany({
    where: { identityKey: { in: [...wanted] } },
    select: { identityKey: true },
  });
  const gone = new Set(taken.map(({ identityKey }) => identityKey));
  return (key: string): boolean => !gone.has(key) && gone.add(key).size > 0;
}

async function rekey(transaction: Transaction, ids: readonly string[], now: Date): Promise<void> {
  await lockPeople(transaction);
  await transaction.$queryRaw`SELECT 1 FROM "Invitation"
    WHERE "id" IN (${Prisma.join(ids.map((id) => Prisma.sql`${id}::uuid`))}) FOR UPDATE`;
  const rows = await transaction.invitation.findMany({
    where: { id: { in: [...ids] }, keysVersion: { lt: keysVersion } },
    orderBy: { createdAt: "asc" },
  });
  const { lookupSecret } = environment();
  const all = readable(rows, now);
  const found = await findPeople(
    transaction,
    all.map(({ person }) => person),
    { now },
  );
  const joined = all.map((one, at) => {
    const who = found[at];
    const known = who !== undefined && who.kind !== "record-taken";
    const personId = known ? who.personId : randomUUID();
    const identityKey = identityKeyOf(lookupSecret, personId, one.row.appointmentAt);
    return { ...one, personId, identityKey };
  });
  const isFree = await freeIdentities(
    transaction,
    joined.map(({ identityKey }) => identityKey),
  );
  for (const { row, person, personId, identityKey } of joined) {
    const takesIt = row.identityKey !== null && isFree(identityKey);
    await transaction.invitation.update({
      where: { id: row.id },
      data: {
        ...keyColumns(lookupSecret, person),
        personId,
        ...(takesIt ? { identityKey } : {}),
      },
    });
  }
}

/** Makes the keys of older invitations anew, a few at a time, until there are none or `isOver`. */
export async function makeKeysAnew(clock: Clock, isOver: () => boolean): Promise<void> {
  const { prisma } = await openDatabase();
  for (let after = ""; !isOver(); ) {
    const began = performance.now();
    const rows = await prisma.invitation.findMany({
      where: { keysVersion: { lt: keysVersion }, ...(after === "" ? {} : { id: { gt: after } }) },
      orderBy: { id: "asc" },
      take: together,
      select: { id: true },
    });
    const ids = rows.map(({ id }) => id);
    if (ids.length === 0) return;
    await prisma.$transaction((transaction) => rekey(transaction, ids, clock.now()), {
      timeout: 60_000,
      maxWait: 20_000,
    });
    after = ids.at(-1) ?? after;
    await pause(Math.max(shortestPauseMs, performance.now() - began));
  }
}

/** Has that done beside everything else. @returns how to end it, which waits for the group under way. */
export function startMakingKeys(clock: Clock): () => Promise<void> {
  let isOver = false;
  const done = makeKeysAnew(clock, () => isOver).catch((error: unknown) => {
    if (!isOver) log.error("failed", {}, error);
  });
  return async () => {
    isOver = true;
    await done;
  };
}
