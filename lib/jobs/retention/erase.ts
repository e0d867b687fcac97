import "server-only";
import { appendEvents } from "@/lib/audit/append";
import { noteErasure } from "@/lib/audit/erasure-list";
import type { AuditEntry } from "@/lib/audit/event";
import type { Invitation } from "@/lib/database/generated/client";
import { openDatabase } from "@/lib/database/open";
import { runningQueue } from "@/lib/database/queue/running-queue";
import { NoSuchInvitationError } from "@/lib/invitations/invitation-errors";
import { lockInvitation } from "@/lib/invitations/lock-invitation";
import { lockPeople } from "@/lib/invitations/lock-people";
import { requirePermission } from "@/lib/permissions/permissions";
import type { Staff } from "@/lib/permissions/staff";
import { isInvitationId } from "@/lib/routes/invitation-id";
import { deleteInvitation, giveUpRemains } from "./delete";
import { forgetDrafts } from "./forget-drafts";
import { type GoneFacts, goneTogether } from "./gone-facts";

/** A busy machine may take longer than the five seconds Prisma gives by itself. */
const transactionLimits = { timeout: 60_000, maxWait: 20_000 };

const samePerson = (one: Invitation, other: Invitation): boolean =>
  one.id === other.id || (one.personId !== null && one.personId === other.personId);

/**
 * Erases invitations of one person at once: each with its links, sessions, mail and answers, the keys to
 * them, what was printed of them, and files and typed forms that name them. It cannot be undone. Those that are gone meanwhile are left out.
 * @returns the number of the audit event that says so.
 * @throws NotAllowedError
 * @throws NoSuchInvitationError when none is there any more, or one is another person's.
 */
export async function erasePerson(
  staff: Staff,
  ids: readonly string[],
  now: Date,
): Promise<number> {
  requirePermission(staff, "people:erase");
  const queue = await runningQueue();
  const { prisma } = await openDatabase();
  const actor = { kind: "staff" as const, id: staff.id };
  const event = await prisma.$transaction(async (transaction) => {
    await lockPeople(transaction);
    const rows: Invitation[] = [];
    for (const id of new Set(ids.filter(isInvitationId).toSorted())) {
      const row = await lockInvitation(transaction, id);
      if (row !== null) rows.push(row);
    }
    const [first] = rows;
    if (first === undefined || !rows.every((row) => samePerson(row, first))) {
      throw new NoSuchInvitationError("These are no invitations of one person.");
    }
    await forgetDrafts(transaction, rows);
    const events: AuditEntry[] = [];
    const gone: GoneFacts[] = [];
    for (const row of rows) {
      const detail = await deleteInvitation(transaction, queue, row);
      noteErasure("invitation", row.id, now);
      gone.push(detail);
      events.push({ at: now, actor, action: "invitation.erased", subjectId: row.id, detail });
    }
    const subjectId = first.personId ?? first.id;
    const detail = goneTogether(gone);
    events.push({ at: now, actor, action: "person.erased", subjectId, detail });
    return appendEvents(transaction, events);
  }, transactionLimits);
  await giveUpRemains();
  return event;
}
