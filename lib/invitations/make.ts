import "server-only";
import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { appendEvents } from "@/lib/audit/append";
import type { AuditEntry } from "@/lib/audit/event";
import type { Prisma } from "@/lib/database/generated/client";
import { openDatabase } from "@/lib/database/open";
import { runningQueue } from "@/lib/database/queue/running-queue";
import { environment } from "@/lib/env";
import { queueMailings } from "@/lib/mail/queue-mailings";
import { requirePermission } from "@/lib/permissions/permissions";
import type { Staff } from "@/lib/permissions/staff";
import { linkEnd } from "@/lib/settings/clinic-time";
import type { ClinicSettings } from "@/lib/settings/settings";
import { ownKeyring } from "@/lib/vault/own-keyring";
import { identityKeyOf, searchKeysOf } from "./lookup-keys";
import type { Person } from "./person";
import { sealNewPerson } from "./sealed-person";

/** Who is invited before which appointment. */
export type NewInvitation = {
  readonly person: Person;
  readonly appointmentAt: Date;
  readonly language: string;
};

type Making = {
  readonly settings: ClinicSettings;
  /** Whether those with an email address are sent their link at once. */
  readonly send: boolean;
  readonly now: Date;
  /** What else to tell the audit log of, in the same transaction. */
  readonly alsoTell?: (made: readonly MadeInvitation[]) => readonly AuditEntry[];
};

/** In the order asked: the id of each, or of the one that was there for the person already. */
export type MadeInvitation = { readonly id: string; readonly isNew: boolean };

/**
 * How many are made in one transaction. While it is open nobody else has the embedded database: a thousand
 * in one held every page and every save up for seconds.
 */
const together = 20;

/** A busy machine may take longer than the five seconds Prisma gives by itself. */
const transactionLimits = { timeout: 60_000, maxWait: 20_000 };

function rowFor({ person, appointmentAt, language }: NewInvitation, { settings, now }: Making) {
  const id = randomUUID();
  const { lookupSecret } = environment();
  return {
    id,
    createdAt: now,
    updatedAt: now,
    ...sealNewPerson(ownKeyring(), id, person),
    searchKeys: [...searchKeysOf(lookupSecret, person)],
    identityKey: identityKeyOf(lookupSecret, person, appointmentAt),
    hasEmail: person.email !== null,
    language,
    appointmentAt,
    linkExpiresAt: linkEnd(appointmentAt, now, settings),
  } satisfies Prisma.InvitationCreateManyInput;
}

type Made = MadeInvitation & { readonly hasEmail: boolean };

async function makeTogether(
  transaction: Prisma.TransactionClient,
  list: readonly NewInvitation[],
  making: Making,
): Promise<readonly Made[]> {
  const rows = list.map((one) => rowFor(one, making));
  await transaction.invitation.createMany({ data: rows, skipDuplicates: true });
  const kept = await transaction.invitation.findMany({
    where: { identityKey: { in: rows.map((row) => row.identityKey) } },
    select: { id: true, identityKey: true },
  });
  const idOf = new Map(kept.map(({ id, identityKey }) => [identityKey, id]));
  return rows.map((row) => {
    const id = idOf.get(row.identityKey) ?? row.id;
    return { id, isNew: id === row.id, hasEmail: row.hasEmail };
  });
}

/**
 * Makes invitations, and queues the mail to them: some at a time, each group of them whole or not at all.
 * Nobody is invited twice to the same appointment, however often this is asked, and by however many at
 * once; so whoever was cut short asks again, and the rest is made.
 * @throws NotAllowedError
 */
export async function makeInvitations(
  staff: Staff,
  list: readonly NewInvitation[],
  making: Making,
): Promise<readonly MadeInvitation[]> {
  requirePermission(staff, "invitations:change");
  const { now, send, alsoTell } = making;
  const queue = await runningQueue();
  const { prisma } = await openDatabase();
  const actor = { kind: "staff" as const, id: staff.id };
  const event = (action: AuditEntry["action"]) => (subjectId: string) => ({
    at: now,
    actor,
    action,
    subjectId,
  });
  const all: MadeInvitation[] = [];
  for (let from = 0; from < list.length || from === 0; from += together) {
    const began = performance.now();
    const isLast = from + together >= list.length;
    const group = list.slice(from, from + together);
    const made = await prisma.$transaction(async (transaction) => {
      const some = await makeTogether(transaction, group, making);
      const fresh = some.filter(({ isNew }) => isNew);
      const mailed = send ? fresh.filter(({ hasEmail }) => hasEmail).map(({ id }) => id) : [];
      await queueMailings(transaction, queue, mailed, "invitation", now);
      await appendEvents(transaction, [
        ...fresh.map(({ id }) => id).map(event("invitation.made")),
        ...mailed.map(event("invitation.queued")),
        ...(isLast ? (alsoTell?.([...all, ...some]) ?? []) : []),
      ]);
      return some;
    }, transactionLimits);
    all.push(...made.map(({ id, isNew }) => ({ id, isNew })));
    // The thread was held in part: others have it for as long, and theirs take many short turns.
    if (!isLast) await pause(performance.now() - began);
  }
  return all;
}
