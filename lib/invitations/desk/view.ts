import "server-only";
import { appendEvents } from "@/lib/audit/append";
import type { Invitation, Mailing } from "@/lib/database/generated/client";
import { openDatabase } from "@/lib/database/open";
import { NoSuchInvitationError } from "@/lib/invitations/invitation-errors";
import { type StoredInvitation, storedInvitation } from "@/lib/invitations/stored-invitation";
import { toInvited } from "@/lib/mail/mailing";
import { requirePermission } from "@/lib/permissions/permissions";
import type { Staff } from "@/lib/permissions/staff";
import { isInvitationId } from "@/lib/routes/invitation-id";
import { historyOf, type PastEvent } from "./history";
import { type OpenEmergency, openEmergencies } from "./list-emergencies";

/** Everything staff see of one invitation. */
export type InvitationView = {
  readonly invitation: StoredInvitation;
  /** The last mail to the person, whatever became of it. */
  readonly mailing: Pick<Mailing, "kind" | "state" | "queuedAt" | "endedAt" | "failure"> | null;
  readonly history: readonly PastEvent[];
  /** How many invitations the person has, this one among them. */
  readonly ofPerson: number;
  /** The sign of an emergency that is open, if there is one. */
  readonly emergencies: readonly OpenEmergency[];
};

type Looking = {
  readonly now: Date;
  /** The event's number that the history is read back from; the latest when left out. */
  readonly before?: number;
};

/** The row of an id from an address. @throws NoSuchInvitationError */
export async function findInvitation(id: string): Promise<Invitation> {
  const { prisma } = await openDatabase();
  const row = isInvitationId(id) ? await prisma.invitation.findUnique({ where: { id } }) : null;
  if (row === null) throw new NoSuchInvitationError("There is no such invitation.");
  return row;
}

/** One whose person is not known yet stands alone. */
async function countOf({ personId }: Invitation): Promise<number> {
  const { prisma } = await openDatabase();
  return personId === null ? 1 : prisma.invitation.count({ where: { personId } });
}

/**
 * One invitation with its history, which the audit log is told of. The history shows this view the
 * next time.
 * @throws NotAllowedError, NoSuchInvitationError, VaultError
 */
export async function viewInvitation(
  staff: Staff,
  id: string,
  { now, before }: Looking,
): Promise<InvitationView> {
  requirePermission(staff, "invitations:read");
  const { prisma } = await openDatabase();
  const row = await findInvitation(id);
  const mailing = await prisma.mailing.findFirst({
    where: { ...toInvited, invitationId: id },
    orderBy: { queuedAt: "desc" },
  });
  const view = {
    invitation: storedInvitation(row, now),
    mailing,
    history: await historyOf(id, before),
    ofPerson: await countOf(row),
    emergencies: await openEmergencies([row], now),
  };
  const actor = { kind: "staff" as const, id: staff.id };
  await prisma.$transaction((transaction) =>
    appendEvents(transaction, [{ at: now, actor, action: "invitation.viewed", subjectId: id }]),
  );
  return view;
}
