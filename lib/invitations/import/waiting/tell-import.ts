import "server-only";
import { appendEvents } from "@/lib/audit/append";
import type { AuditAction, AuditEntry } from "@/lib/audit/event";
import { openDatabase } from "@/lib/database/open";
import type { Staff } from "@/lib/permissions/staff";

/** What the audit log is told of a file: counts alone. */
export const importEvent = (
  staff: Staff,
  now: Date,
  action: AuditAction,
  detail: { readonly [fact: string]: number | string },
): AuditEntry => ({ at: now, actor: { kind: "staff", id: staff.id }, action, detail });

/** Tells the audit log of what was done with a file, by itself. */
export async function tellImport(event: AuditEntry): Promise<void> {
  const { prisma } = await openDatabase();
  await prisma.$transaction((transaction) => appendEvents(transaction, [event]));
}
