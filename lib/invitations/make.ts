import "server-only";
import { randomUUID } from "node:crypto";
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

/** A transaction of a thousand rows takes longer than the five seconds Prisma gives by itself. */
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

/**
 * Makes invitations, and queues the mail to them, all in one transaction. Nobody is invited twice to
 * the same appointment, however often this is asked, and by however many at once.
 * @throws NotAllowedError
 */
export async function makeInvitations(
  staff: Staff,
  list: readonly NewInvitation[],
  making: Making,
): Promise<readonly MadeInvitation[]> {
  requirePermission(staff, "invitations:change");
  const { now, send, alsoTell } = making;
  const rows = list.map((one) => rowFor(one, making));
  const queue = await runningQueue();
  const { prisma } = await openDatabase();
  return prisma.$transaction(async (transaction) => {
    await transaction.invitation.createMany({ data: rows, skipDuplicates: true });
    const kept = await transaction.invitation.findMany({
      where: { identityKey: { in: rows.map((row) => row.identityKey) } },
      select: { id: true, identityKey: true, hasEmail: true },
    });
    const idOf = new Map(kept.map(({ id, identityKey }) => [identityKey, id]));
    const made = rows.map((row) => {
      const id = idOf.get(row.identityKey) ?? row.id;
      return { id, isNew: id === row.id, hasEmail: row.hasEmail };
    });
    const fresh = made.filter(({ isNew }) => isNew);
    const mailed = send ? fresh.filter(({ hasEmail }) => hasEmail).map(({ id }) => id) : [];
    await queueMailings(transaction, queue, mailed, "invitation", now);
    const actor = { kind: "staff" as const, id: staff.id };
    const event = (action: AuditEntry["action"]) => (subjectId: string) => ({
      at: now,
      actor,
      action,
      subjectId,
    });
    await appendEvents(transaction, [
      ...fresh.map(({ id }) => id).map(event("invitation.made")),
      ...mailed.map(event("invitation.queued")),
      ...(alsoTell?.(made) ?? []),
    ]);
    return made.map(({ id, isNew }) => ({ id, isNew }));
  }, transactionLimits);
}
