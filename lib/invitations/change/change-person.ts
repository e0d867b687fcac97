import "server-only";
import { randomUUID } from "node:crypto";
import type { AuditEntry } from "@/lib/audit/event";
import { type Invitation, Prisma } from "@/lib/database/generated/client";
import { runningQueue } from "@/lib/database/queue/running-queue";
import { environment } from "@/lib/env";
import { InvitationChangedError, RecordTakenError } from "@/lib/invitations/invitation-errors";
import { keepResponse } from "@/lib/invitations/keep-response";
import { findPeople } from "@/lib/invitations/known-people";
import { identityKeyOf } from "@/lib/invitations/lookup-keys";
import type { NewInvitation } from "@/lib/invitations/make";
import { openPerson } from "@/lib/invitations/sealed-person";
import { queueMailings } from "@/lib/mail/queue-mailings";
import type { Staff } from "@/lib/permissions/staff";
import { movedColumns, movedSendAt } from "@/lib/settings/mail-dates";
import type { ClinicSettings } from "@/lib/settings/settings";
import { ownKeyring } from "@/lib/vault/own-keyring";
import { takeStep } from "./change-step";
import { correctOthers, lockOthers, requireFree } from "./correct-others";
import { changesBetween, hasChanges, isIdentityChange } from "./person-changes";
import { type Told, toldBy } from "./told";
import { writePerson } from "./write-person";

type Transaction = Prisma.TransactionClient;

type Correcting = {
  /** The revision that was read before it was corrected. */
  readonly revision: number;
  readonly settings: ClinicSettings;
  readonly now: Date;
};

/**
 * How many other invitations were corrected too, whether they stand with someone else's now, and how the
 * person hears of a new appointment, if there is one.
 */
export type CorrectedToo = {
  readonly others: number;
  readonly joined: boolean;
  readonly told: Told | null;
};

const isMoved = (row: Invitation, appointmentAt: Date): boolean =>
  appointmentAt.getTime() !== row.appointmentAt.getTime();

/** When mail that is planned goes out after a correction: to nobody without an address. */
function planAfter(
  row: Invitation,
  { person, appointmentAt, sendAt }: NewInvitation,
  settings: ClinicSettings,
  now: Date,
): Date | null {
  if (row.sendAt === null || person.email === null) return null;
  if (sendAt !== undefined) return sendAt ?? now;
  return isMoved(row, appointmentAt) ? movedSendAt(row, appointmentAt, settings) : row.sendAt;
}

/**
 * Whose invitation it is once who it is for was corrected: the same person's still, or that of somebody
 * who was invited before under the same name and birth date.
 * @throws RecordTakenError
 */
async function personAfter(
  transaction: Transaction,
  { person }: NewInvitation,
  apartFrom: string,
  now: Date,
): Promise<string> {
  const [found] = await findPeople(transaction, [person], { now, apartFrom });
  if (found?.kind === "record-taken") {
    throw new RecordTakenError("The record number is that of another name or birth date.");
  }
  return found?.kind === "known" ? found.personId : apartFrom;
}

const isTaken = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";

/**
 * Corrects who is invited and when. Name, birth date, record number, phone and email are corrected on
 * every invitation of the person, those alone that differ. When the address changes, links mailed to the
 * old one end; when the appointment moves, the links' end moves with it, and whoever was mailed is told.
 * @throws NotAllowedError, NoSuchInvitationError, NotPossibleNowError, VaultError
 * @throws InvitationChangedError when someone else corrected it since `revision`.
 * @throws DuplicateInvitationError when the person has another invitation to an appointment of these.
 * @throws RecordTakenError when the record number belongs to another name or birth date.
 */
export async function correctInvitation(
  staff: Staff,
  id: string,
  to: NewInvitation,
  { revision, settings, now }: Correcting,
): Promise<CorrectedToo> {
  const queue = await runningQueue();
  let joined = false;
  let told: Told | null = null;
  let events: readonly AuditEntry[] = [];
  const apply = async (transaction: Transaction, row: Invitation) => {
    if (row.revision !== revision) throw new InvitationChangedError("It was corrected meanwhile.");
    const { person, appointmentAt, language } = to;
    const before = openPerson(ownKeyring(), row);
    const changes = changesBetween(before, person);
    const own = row.personId ?? randomUUID();
    const personId = isIdentityChange(changes) ? await personAfter(transaction, to, own, now) : own;
    const others = hasChanges(changes) ? await lockOthers(transaction, row) : [];
    joined = personId !== own;
    await requireFree(transaction, personId, [
      { ...row, appointmentAt },
      ...(joined ? others : []),
    ]);
    const moved = isMoved(row, appointmentAt);
    const more = {
      identityKey: identityKeyOf(environment().lookupSecret, personId, appointmentAt),
      language,
      ...(moved ? movedColumns(row, appointmentAt, settings) : {}),
      sendAt: planAfter(row, to, settings, now),
    };
    const corrected = { row, before, after: person, personId };
    const changed = await writePerson(transaction, corrected, more, now);
    await keepResponse(transaction, changed, settings);
    told = moved ? toldBy(changed, before.email === person.email) : null;
    if (told === "mail") await queueMailings(transaction, queue, [id], "moved", now);
    const correction = { staff, now, to: person, changes, personId };
    events = await correctOthers(transaction, others, correction);
    return {
      ...changes,
      appointment: moved,
      ...(told ? { told } : {}),
      ...(joined ? { joined } : {}),
    };
  };
  try {
    await takeStep(staff, id, now, {
      ...{ action: "change", event: "invitation.changed", apply },
      ...{ decidesWho: true, alsoTell: () => events },
    });
  } catch (error) {
    // Moved to the same appointment by someone else between the look and the write.
    throw isTaken(error) ? new InvitationChangedError("It was moved meanwhile.") : error;
  }
  return { others: events.length, joined, told };
}
