import "server-only";
import { appendEvents } from "@/lib/audit/append";
import { openDatabase } from "@/lib/database/open";
import { type StoredInvitation, storedInvitation } from "@/lib/invitations/stored-invitation";
import { requirePermission } from "@/lib/permissions/permissions";
import type { Staff } from "@/lib/permissions/staff";
import { clinicDayBounds } from "@/lib/settings/clinic-time";
import type { ClinicSettings } from "@/lib/settings/settings";

/** More appointments than this on one day are cut off, and the page says so. */
export const mostOfDay = 500;

/** The appointments of a day with one clinician; without a key, those where none is given. */
export type ClinicianDay = {
  readonly clinicianKey: string | null;
  readonly name: string;
  readonly invitations: readonly StoredInvitation[];
};

/** A clinic's day. */
export type ClinicDay = {
  readonly clinicians: readonly ClinicianDay[];
  /** Whether there are more than are shown. */
  readonly isCut: boolean;
};

/**
 * The appointments of a clinic's day (YYYY-MM-DD) by clinician, each in the order of the clock, without
 * those that were revoked. The audit log is told of it.
 * @throws NotAllowedError, VaultError
 */
export async function viewClinicDay(
  staff: Staff,
  day: string,
  { settings, now }: { readonly settings: ClinicSettings; readonly now: Date },
): Promise<ClinicDay> {
  requirePermission(staff, "invitations:read");
  const { from, to } = clinicDayBounds(day, settings);
  const { prisma } = await openDatabase();
  const rows = await prisma.invitation.findMany({
    where: { appointmentAt: { gte: from, lt: to }, revokedAt: null },
    orderBy: [{ appointmentAt: "asc" }, { id: "asc" }],
    take: mostOfDay + 1,
  });
  const byKey = new Map<string | null, StoredInvitation[]>();
  for (const row of rows.slice(0, mostOfDay)) {
    const key = row.clinicianKey;
    byKey.set(key, [...(byKey.get(key) ?? []), storedInvitation(row, now)]);
  }
  const clinicians = [...byKey]
    .map(([clinicianKey, invitations]) => ({
      clinicianKey,
      name: invitations[0]?.person.clinician ?? "",
      invitations,
    }))
    // Whose name is not given comes last.
    .toSorted(
      (one, other) =>
        Number(one.name === "") - Number(other.name === "") || one.name.localeCompare(other.name),
    );
  const actor = { kind: "staff" as const, id: staff.id };
  const detail = { range: "day", searched: false, shown: Math.min(rows.length, mostOfDay) };
  await prisma.$transaction((transaction) =>
    appendEvents(transaction, [{ at: now, actor, action: "list.viewed", detail }]),
  );
  return { clinicians, isCut: rows.length > mostOfDay };
}
