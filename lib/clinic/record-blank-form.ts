import "server-only";
import { appendEvents } from "@/lib/audit/append";
import { openDatabase } from "@/lib/database/open";
import { requirePermission } from "@/lib/permissions/permissions";
import type { Staff } from "@/lib/permissions/staff";
import type { Paper } from "@/lib/settings/paper";

/** Tells the audit log that an empty form is being printed. @throws NotAllowedError */
export async function recordBlankForm(staff: Staff, paper: Paper, now: Date): Promise<void> {
  requirePermission(staff, "invitations:read");
  const { prisma } = await openDatabase();
  const actor = { kind: "staff" as const, id: staff.id };
  await prisma.$transaction((transaction) =>
    appendEvents(transaction, [
      { at: now, actor, action: "blank-form.printed", detail: { paper } },
    ]),
  );
}
