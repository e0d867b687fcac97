import "server-only";
import { openDatabase } from "@/lib/database/open";
import { clinicDay, clinicDayBounds } from "@/lib/settings/clinic-time";
import type { ClinicSettings } from "@/lib/settings/settings";

/** How much waits for the clinic's staff. */
export type Waiting = {
  /** Open signs of an emergency. */
  readonly signs: number;
  readonly toReview: number;
  readonly toFile: number;
  /** Appointments of today from which nothing came back. */
  readonly noneBack: number;
};

/** Counts what waits now; "today" is the clinic's day. */
export async function countWaiting(
  now: Date,
  settings: Pick<ClinicSettings, "timeZone">,
): Promise<Waiting> {
  const { prisma } = await openDatabase();
  const { from, to } = clinicDayBounds(clinicDay(now, settings), settings);
  const [signs, toReview, toFile, noneBack] = await Promise.all([
    prisma.invitation.count({ where: { emergencyAt: { not: null }, emergencySeenAt: null } }),
    prisma.invitation.count({ where: { stage: "returned" } }),
    prisma.invitation.count({ where: { stage: "reviewed" } }),
    prisma.invitation.count({
      where: { appointmentAt: { gte: from, lt: to }, returnedAt: null, revokedAt: null },
    }),
  ]);
  return { signs, toReview, toFile, noneBack };
}
