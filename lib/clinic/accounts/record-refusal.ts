import "server-only";
import { appendEvents } from "@/lib/audit/append";
import type { Permission } from "@/lib/clinic/permissions";
import type { Staff } from "@/lib/clinic/staff";
import { openDatabase } from "@/lib/database/open";

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
