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
import { firstMailAt } from "@/lib/settings/mail-dates";
import type { ClinicSettings } from "@/lib/settings/settings";
import { ownKeyring } from "@/lib/vault/own-keyring";
import { firstIdentityKeyOf } from "./keys/first-identity";
import { type FoundPerson, findPeople } from "./known-people";
import { lockPeople } from "./lock-people";
import { identityKeyOf, keyColumns } from "./lookup-keys";
import type { Person } from "./person";
import { sealNewPerson } from "./sealed-person";

/** Who is invited before which appointment. */
export type NewInvitation = {
  readonly person: Person;
  readonly appointmentAt: Date;
  readonly language: string;
  /** When the first mail goes out, null being at once; by the clinic's settings where it is not said. */
  readonly sendAt?: Date | null;
};

type Making = {
  readonly settings: ClinicSettings;
  /** Whether those with an email address are sent their link, at once or on its day. */
  readonly send: boolean;
  readonly now: Date;
  /** What else to tell the audit log of, in the same transaction. */
  readonly alsoTell?: (made: readonly MadeInvitation[]) => readonly AuditEntry[];
};

/**
 * In the order asked: the id of each, or of the one that was there for the person already. `recordTaken`:
 * nothing was made, because the record number is that of another name or birth date, on this invitation.
 * `sendAt`: when its mail is planned for; null where it is queued now, or there is none.
 */
export type MadeInvitation = {
  readonly id: string;
  readonly isNew: boolean;
  readonly recordTaken: boolean;
  readonly sendAt: Date | null;
};

/**
 * How many are made in one transaction. While it is open nobody else has the embedded database: a thousand
 * in one held every page and every save up for seconds. A server goes on with others' questions meanwhile.
 */
const together = { embedded: 12, server: 50 } as const;

/** Of the time a group took, how much is left to others before the next. */
const pauseShare = 0.75;

/** Enough for a page or two, also where a busy machine took long for its group. */
const longestPauseMs = 60;

/** A busy machine may take longer than the five seconds Prisma gives by itself. */
const transactionLimits = { timeout: 60_000, maxWait: 20_000 };

/** What is left blank is what the clinic knows of the person already. */
function completed(person: Person, { people }: FoundPerson): Person {
  const known = (field: "recordNumber" | "phone") =>
    person[field] || (people.findLast((one) => one[field] !== "")?.[field] ?? "");
  return { ...person, recordNumber: known("recordNumber"), phone: known("phone") };
}

function rowFor(
  { person: typed, appointmentAt, language, sendAt: chosen }: NewInvitation,
  found: FoundPerson,
  { settings, now, send }: Making,
) {
  const id = randomUUID();
  const { lookupSecret } = environment();
  const person = completed(typed, found);
  const { personId } = found;
  const hasEmail = person.email !== null;
  const sendAt = chosen === undefined ? firstMailAt(appointmentAt, settings, now) : chosen;
  return {
    id,
    createdAt: now,
    updatedAt: now,
    ...sealNewPerson(ownKeyring(), id, person),
    ...keyColumns(lookupSecret, person),
    personId,
    identityKey: identityKeyOf(lookupSecret, personId, appointmentAt),
    hasEmail,
    language,
    appointmentAt,
    linkExpiresAt: linkEnd(appointmentAt, settings),
    sendAt: send && hasEmail ? sendAt : null,
    // Written at once: an update would cost as much as the insert.
    mail: send && hasEmail && sendAt === null ? "queued" : "none",
  } satisfies Prisma.InvitationCreateManyInput;
}

type Made = MadeInvitation & { readonly hasEmail: boolean };

/** The invitations that are there for the keys, by their keys. */
async function idsByIdentity(client: Prisma.TransactionClient, keys: readonly string[]) {
  const rows = await client.invitation.findMany({
    where: { identityKey: { in: [...keys] } },
    select: { id: true, identityKey: true },
  });
  return new Map(rows.map(({ id, identityKey }) => [identityKey, id]));
}

async function makeTogether(
  transaction: Prisma.TransactionClient,
  list: readonly NewInvitation[],
  making: Making,
): Promise<readonly Made[]> {
  await lockPeople(transaction);
  const { lookupSecret } = environment();
  const found = await findPeople(
    transaction,
    list.map(({ person }) => person),
    making,
  );
  const planned = list.flatMap((one, at) => {
    const who = found[at];
    if (who === undefined) return [];
    const first = firstIdentityKeyOf(lookupSecret, one.person, one.appointmentAt);
    return [{ who, first, row: rowFor(one, who, making) }];
  });
  const keys = planned.flatMap(({ first, row }) => [first, row.identityKey]);
  const idOf = await idsByIdentity(transaction, keys);
  const fresh: Prisma.InvitationCreateManyInput[] = [];
  const holderOf = ({ personId, invitations }: FoundPerson) =>
    invitations[0]?.id ?? fresh.find((row) => row.personId === personId)?.id;
  const made = planned.map(({ who, first, row }) => {
    const recordTaken = who.kind === "record-taken";
    const there = recordTaken ? holderOf(who) : (idOf.get(first) ?? idOf.get(row.identityKey));
    const isNew = !recordTaken && there === undefined;
    if (isNew) {
      idOf.set(row.identityKey, row.id);
      fresh.push(row);
    }
    const { hasEmail } = row;
    return { id: there ?? row.id, isNew, recordTaken, hasEmail, sendAt: isNew ? row.sendAt : null };
  });
  await transaction.invitation.createMany({ data: fresh });
  return made;
}

/**
 * Makes invitations, and queues or plans the mail to them: some at a time, each group of them whole or not at all.
 * Nobody is invited twice to the same appointment, however they are written, however often this is asked,
 * and by however many at once; so whoever was cut short asks again, and the rest is made.
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
  const { prisma, connection } = await openDatabase();
  const most = together[connection.kind];
  const actor = { kind: "staff" as const, id: staff.id };
  const event = (action: AuditEntry["action"]) => (subjectId: string) => ({
    at: now,
    actor,
    action,
    subjectId,
  });
  const all: MadeInvitation[] = [];
  for (let from = 0; from < list.length || from === 0; from += most) {
    const began = performance.now();
    const isLast = from + most >= list.length;
    const group = list.slice(from, from + most);
    const made = await prisma.$transaction(async (transaction) => {
      const some = await makeTogether(transaction, group, making);
      const fresh = some.filter(({ isNew }) => isNew);
      const isNow = ({ hasEmail, sendAt }: Made) => send && hasEmail && sendAt === null;
      const mailed = fresh.filter(isNow).map(({ id }) => id);
      await queueMailings(transaction, queue, mailed, "invitation", now);
      await appendEvents(transaction, [
        ...fresh.map(({ id }) => id).map(event("invitation.made")),
        ...mailed.map(event("invitation.queued")),
        ...(isLast ? (alsoTell?.([...all, ...some]) ?? []) : []),
      ]);
      return some;
    }, transactionLimits);
    all.push(...made.map(({ hasEmail, ...one }) => one));
    // The thread was held in part: others have it nearly as long, and theirs take many short turns.
    const held = performance.now() - began;
    if (!isLast) await pause(Math.min(longestPauseMs, pauseShare * held));
  }
  return all;
}
