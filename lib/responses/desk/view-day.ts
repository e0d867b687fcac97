import "server-only";
import { appendEvents } from "@/lib/audit/append";
import { openDatabase } from "@/lib/database/open";
import { cameBack } from "@/lib/invitations/desk/came-back";
import { requirePermission } from "@/lib/permissions/permissions";
import type { Staff } from "@/lib/permissions/staff";
import { clinicDayBounds } from "@/lib/settings/clinic-time";
import type { ClinicSettings } from "@/lib/settings/settings";
import { notePrinted } from "./note-printed";

type AskedDay = {
  readonly settings: Pick<ClinicSettings, "timeZone">;
  /** The key of the clinician whose alone are given. */
  readonly clinician?: string | null;
};

/**
 * The invitations of a clinic's day (YYYY-MM-DD) whose answers came back and are kept, by their ids in the
 * order of their appointments.
 * @throws NotAllowedError
 */
export async function returnedOn(
  staff: Staff,
  day: string,
  { settings, clinician = null }: AskedDay,
): Promise<readonly string[]> {
  requirePermission(staff, "summaries:read");
  const { from, to } = clinicDayBounds(day, settings);
  const { prisma } = await openDatabase();
  const rows = await prisma.invitation.findMany({
    where: {
      stage: { in: [...cameBack] },
      ...(clinician === null ? {} : { clinicianKey: clinician }),
      appointmentAt: { gte: from, lt: to },
      responseId: { not: null },
    },
    select: { id: true },
    orderBy: [{ appointmentAt: "asc" }, { id: "asc" }],
  });
  return rows.map(({ id }) => id);
}

/** Tells the audit log that a day's summaries were printed, each in its own history too. */
export async function recordDayPrinted(
  staff: Staff,
  day: string,
  invitationIds: readonly string[],
  now: Date,
): Promise<void> {
  requirePermission(staff, "summaries:read");
  const { prisma } = await openDatabase();
  const actor = { kind: "staff" as const, id: staff.id };
  const detail = { day, count: invitationIds.length };
  await prisma.$transaction(async (transaction) => {
    await notePrinted(transaction, invitationIds, now);
    await appendEvents(transaction, [
      { at: now, actor, action: "day.printed", detail },
      ...invitationIds.map((subjectId) => ({
        at: now,
        actor,
        action: "summary.printed" as const,
        subjectId,
        detail: { day },
      })),
    ]);
  });
}
