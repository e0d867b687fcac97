import "server-only";
import { appendEvents } from "@/lib/audit/append";
import type { AuditAction, AuditEntry } from "@/lib/audit/event";
import type { Invitation, Prisma } from "@/lib/database/generated/client";
import { openDatabase } from "@/lib/database/open";
import { NoSuchInvitationError, NotPossibleNowError } from "@/lib/invitations/invitation-errors";
import { lockInvitation } from "@/lib/invitations/lock-invitation";
import { lockPeople } from "@/lib/invitations/lock-people";
import { statusOf } from "@/lib/invitations/status";
import { requirePermission } from "@/lib/permissions/permissions";
import type { Staff } from "@/lib/permissions/staff";
import { isInvitationId } from "@/lib/routes/invitation-id";
import { actionRules, type InvitationAction, whyNot } from "./possible-actions";

type Taken = AuditEntry["detail"];

/** One thing done to one invitation: which, how it is told of, and what it writes. */
export type StaffStep = {
  readonly action: InvitationAction;
  /** One name, or one by how the row stood before. */
  readonly event: AuditAction | ((row: Invitation) => AuditAction);
  /** Gives the facts for the audit log. It must use the transaction alone. */
  readonly apply: (transaction: Prisma.TransactionClient, row: Invitation) => Promise<Taken>;
  /** Whether it decides who is who, so that nobody else may meanwhile. */
  readonly decidesWho?: boolean;
  /** What it did to other invitations, asked for once it is done. */
  readonly alsoTell?: () => readonly AuditEntry[];
};

/**
 * Does one thing to one invitation, with its audit event, in one transaction. Whoever else changes the
 * same invitation waits, so that the state it is judged by is the state it has.
 * @throws NotAllowedError, NoSuchInvitationError, NotPossibleNowError
 */
export async function takeStep(
  staff: Staff,
  id: string,
  now: Date,
  { action, event, apply, decidesWho, alsoTell }: StaffStep,
): Promise<void> {
  requirePermission(staff, actionRules[action].permission);
  if (!isInvitationId(id)) throw new NoSuchInvitationError("This is no invitation's id.");
  const { prisma } = await openDatabase();
  await prisma.$transaction(async (transaction) => {
    if (decidesWho) await lockPeople(transaction);
    const row = await lockInvitation(transaction, id);
    if (row === null) throw new NoSuchInvitationError("There is no such invitation.");
    const reason = whyNot(action, { ...row, status: statusOf(row, now) });
    if (reason !== null) throw new NotPossibleNowError(reason);
    const detail = await apply(transaction, row);
    const actor = { kind: "staff" as const, id: staff.id };
    await appendEvents(transaction, [
      {
        at: now,
        actor,
        action: typeof event === "string" ? event : event(row),
        subjectId: id,
        ...(detail ? { detail } : {}),
      },
      ...(alsoTell?.() ?? []),
    ]);
  });
}
