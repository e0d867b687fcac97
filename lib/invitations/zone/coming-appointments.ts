import "server-only";
import { openDatabase } from "@/lib/database/open";
import { requirePermission } from "@/lib/permissions/permissions";
import type { Staff } from "@/lib/permissions/staff";

/** What a change of the time zone touches: how many appointments are still to come, and when the next is. */
export type ComingAppointments = { readonly count: number; readonly next: Date };

/** Those that are still to come and were not revoked; null when there is none. @throws NotAllowedError */
export async function comingAppointments(
  staff: Staff,
  now: Date,
): Promise<ComingAppointments | null> {
  requirePermission(staff, "settings:change");
  const { prisma } = await openDatabase();
  const { _count, _min } = await prisma.invitation.aggregate({
    where: { appointmentAt: { gt: now }, revokedAt: null },
    _count: true,
    _min: { appointmentAt: true },
  });
  return _min.appointmentAt === null ? null : { count: _count, next: _min.appointmentAt };
}
