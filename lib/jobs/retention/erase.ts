import "server-only";
import { appendEvents } from "@/lib/audit/append";
import { noteErasure } from "@/lib/audit/erasure-list";
import { openDatabase } from "@/lib/database/open";
import { runningQueue } from "@/lib/database/queue/running-queue";
import { NoSuchInvitationError } from "@/lib/invitations/invitation-errors";
import { lockInvitation } from "@/lib/invitations/lock-invitation";
import { requirePermission } from "@/lib/permissions/permissions";
import type { Staff } from "@/lib/permissions/staff";
import { isInvitationId } from "@/lib/routes/invitation-id";
import { countRecords, deleteInvitation, giveUpRemains } from "./delete";

/**
 * Erases a person at once: the invitation, its links, sessions, mail and answers, the keys to them,
 * and what was printed of them. It cannot be undone.
 * @returns the number of the audit event that says so.
 * @throws NotAllowedError, NoSuchInvitationError
 */
export async function eraseInvitation(staff: Staff, id: string, now: Date): Promise<number> {
  requirePermission(staff, "people:erase");
  if (!isInvitationId(id)) throw new NoSuchInvitationError("This is no invitation's id.");
  const queue = await runningQueue();
  const { prisma } = await openDatabase();
  const event = await prisma.$transaction(async (transaction) => {
    const row = await lockInvitation(transaction, id);
    if (row === null) throw new NoSuchInvitationError("There is no such invitation.");
    const detail = await deleteInvitation(transaction, queue, row);
    noteErasure("invitation", id, now);
    const actor = { kind: "staff" as const, id: staff.id };
    return appendEvents(transaction, [
      { at: now, actor, action: "invitation.erased", subjectId: id, detail },
    ]);
  });
  await giveUpRemains();
  return event;
}

/** That an invitation was deleted: the event that says so, and what is left of it now. */
export type DeletionProof = {
  readonly event: number;
  readonly at: Date;
  readonly how: "erased" | "deleted";
  readonly remaining: number;
};

/**
 * The proof that an invitation was deleted, looked up now; null when it never was. Looking at it is an
 * audit event too.
 * @throws NotAllowedError
 */
export async function deletionProof(
  staff: Staff,
  id: string,
  now: Date,
): Promise<DeletionProof | null> {
  requirePermission(staff, "invitations:read");
  if (!isInvitationId(id)) return null;
  const { prisma } = await openDatabase();
  return prisma.$transaction(async (transaction) => {
    const event = await transaction.auditEvent.findFirst({
      where: { subjectId: id, action: { in: ["invitation.erased", "invitation.deleted"] } },
      orderBy: { seq: "desc" },
    });
    if (event === null) return null;
    const remaining = await countRecords(transaction, id);
    const actor = { kind: "staff" as const, id: staff.id };
    await appendEvents(transaction, [
      { at: now, actor, action: "invitation.viewed", subjectId: id, detail: { remaining } },
    ]);
    const how = event.action === "invitation.erased" ? "erased" : "deleted";
    return { event: event.seq, at: event.at, how, remaining };
  });
}
