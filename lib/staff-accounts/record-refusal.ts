import "server-only";
import { appendEvents } from "@/lib/audit/append";
import { openDatabase } from "@/lib/database/open";
import type { Permission } from "@/lib/permissions/permissions";
import type { Staff } from "@/lib/permissions/staff";

/** Notes that someone asked for what their role does not allow. */
export async function recordRefusal(
  staff: Staff,
  permission: Permission,
  now: Date,
): Promise<void> {
  const { prisma } = await openDatabase();
  const actor = { kind: "staff" as const, id: staff.id };
  await prisma.$transaction((transaction) =>
    appendEvents(transaction, [
      { at: now, actor, action: "staff.refused", detail: { permission, role: staff.role } },
    ]),
  );
}
