import "server-only";
import { appendEvents } from "@/lib/audit/append";
import { openDatabase } from "@/lib/database/open";
import { requirePermission } from "@/lib/permissions/permissions";
import type { Staff } from "@/lib/permissions/staff";
import type { Paper } from "@/lib/settings/paper";

/**
 * Tells the audit log that an empty form is being printed; in the history of the invitation whose person it
 * is for, where it is for one.
 * @throws NotAllowedError
 */
export async function recordBlankForm(
  staff: Staff,
  paper: Paper,
  now: Date,
  subjectId?: string,
): Promise<void> {
  requirePermission(staff, "invitations:read");
  const { prisma } = await openDatabase();
  const actor = { kind: "staff" as const, id: staff.id };
  const event = { at: now, actor, action: "blank-form.printed" as const, detail: { paper } };
  await prisma.$transaction((transaction) =>
    appendEvents(transaction, [subjectId === undefined ? event : { ...event, subjectId }]),
  );
}
