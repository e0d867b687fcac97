import "server-only";
import type { AuditEntry } from "@/lib/audit/event";
import type { Invitation, Prisma } from "@/lib/database/generated/client";
import { environment } from "@/lib/env";
import { DuplicateInvitationError } from "@/lib/invitations/invitation-errors";
import { identityKeyOf } from "@/lib/invitations/lookup-keys";
import type { Person } from "@/lib/invitations/person";
import { openPerson } from "@/lib/invitations/sealed-person";
import type { Staff } from "@/lib/permissions/staff";
import { ownKeyring } from "@/lib/vault/own-keyring";
import { changesBetween, hasChanges, type PersonChanges, withChanges } from "./person-changes";
import { writePerson } from "./write-person";

type Transaction = Prisma.TransactionClient;

/** The other invitations of an invitation's person, which nobody else changes until the transaction ends. */
export async function lockOthers(
  transaction: Transaction,
  { id, personId }: Pick<Invitation, "id" | "personId">,
): Promise<readonly Invitation[]> {
  if (personId === null) return [];
  await transaction.$queryRaw`SELECT 1 FROM "Invitation"
    WHERE "personId" = ${personId}::uuid ORDER BY "id" FOR UPDATE`;
  return transaction.invitation.findMany({ where: { personId, id: { not: id } } });
}

/**
 * That none of these is to an appointment that the person has another invitation to already.
 * @throws DuplicateInvitationError
 */
export async function requireFree(
  transaction: Transaction,
  personId: string,
  invitations: readonly Pick<Invitation, "id" | "identityKey" | "appointmentAt">[],
): Promise<void> {
  const { lookupSecret } = environment();
  const keys = invitations.flatMap(({ identityKey, appointmentAt }) =>
    identityKey === null ? [] : [identityKeyOf(lookupSecret, personId, appointmentAt)],
  );
  const taken = await transaction.invitation.findFirst({
    where: { identityKey: { in: keys }, id: { notIn: invitations.map(({ id }) => id) } },
    select: { id: true },
  });
  if (taken !== null) throw new DuplicateInvitationError(taken.id);
}

type Correction = {
  readonly staff: Staff;
  readonly now: Date;
  readonly to: Person;
  readonly changes: PersonChanges;
  readonly personId: string;
};

/** Corrects the same on a person's other invitations; gives the events that tell of it. */
export async function correctOthers(
  transaction: Transaction,
  others: readonly Invitation[],
  { staff, now, to, changes, personId }: Correction,
): Promise<readonly AuditEntry[]> {
  const events: AuditEntry[] = [];
  for (const row of others) {
    const before = openPerson(ownKeyring(), row);
    const after = withChanges(before, to, changes);
    const own = changesBetween(before, after);
    const joined = personId !== row.personId;
    if (!joined && !hasChanges(own)) continue;
    const { lookupSecret } = environment();
    const key = identityKeyOf(lookupSecret, personId, row.appointmentAt);
    const identity = row.identityKey === null ? {} : { identityKey: key };
    await writePerson(transaction, { row, before, after, personId }, identity, now);
    events.push({
      at: now,
      actor: { kind: "staff", id: staff.id },
      action: "invitation.changed",
      subjectId: row.id,
      detail: { ...own, ...(joined ? { joined } : {}) },
    });
  }
  return events;
}
