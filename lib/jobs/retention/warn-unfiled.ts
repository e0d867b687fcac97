import "server-only";
import { appendEvents } from "@/lib/audit/append";
import { openDatabase } from "@/lib/database/open";
import { deletedSoon } from "@/lib/invitations/desk/work-list";
import { clinicDay } from "@/lib/settings/clinic-time";
import { daysOfWarning } from "@/lib/settings/retention";
import type { ClinicSettings } from "@/lib/settings/settings";

/**
 * Tells the audit log, once on a day of the clinic, how many summaries are deleted within the days of
 * warning and are in no record. The desk says the same to whoever opens it.
 */
export async function warnOfUnfiled(now: Date, settings: ClinicSettings): Promise<void> {
  const { prisma } = await openDatabase();
  const count = await prisma.invitation.count({ where: deletedSoon({ now, settings }) });
  if (count === 0) return;
  const action = "retention.warned" as const;
  const last = await prisma.auditEvent.findFirst({
    where: { action },
    orderBy: { seq: "desc" },
    select: { at: true },
  });
  if (last !== null && clinicDay(last.at, settings) === clinicDay(now, settings)) return;
  const actor = { kind: "system" } as const;
  const detail = { count, days: daysOfWarning };
  await prisma.$transaction((transaction) =>
    appendEvents(transaction, [{ at: now, actor, action, detail }]),
  );
}
