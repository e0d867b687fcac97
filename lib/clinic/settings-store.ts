import "server-only";
import { appendEvents } from "@/lib/audit/append";
import { openDatabase } from "@/lib/database/open";
import { requirePermission } from "@/lib/permissions/permissions";
import type { Staff } from "@/lib/permissions/staff";
import type { CountryCode } from "@/lib/settings/countries";
import { type ClinicSettings, clinicSettingsSchema, firstSettings } from "@/lib/settings/settings";

const onlyRow = 1;

/** Someone else changed the settings since they were read. */
export class SettingsChangedError extends Error {
  override readonly name = "SettingsChangedError";
}

/** A clinic as it is kept: its settings and the count of their changes. */
export type Clinic = { readonly settings: ClinicSettings; readonly revision: number };

/** The clinic, or null before it is set up. */
export async function loadClinic(): Promise<Clinic | null> {
  const { prisma } = await openDatabase();
  const row = await prisma.clinic.findUnique({ where: { id: onlyRow } });
  if (row === null) return null;
  return { settings: clinicSettingsSchema.parse(row.settings), revision: row.revision };
}

/** Gives a clinic that is being set up its name, the language it reads and its country; one that has settings keeps them. */
export async function startClinic(
  name: string,
  language: string,
  country: CountryCode,
  now: Date,
): Promise<void> {
  const { prisma } = await openDatabase();
  const settings = firstSettings(name, language, country);
  await prisma.clinic.createMany({
    data: { id: onlyRow, updatedAt: now, revision: 1, settings },
    skipDuplicates: true,
  });
}

/**
 * Replaces the settings read at `revision`.
 * @throws NotAllowedError, SettingsChangedError
 */
export async function saveSettings(
  staff: Staff,
  settings: ClinicSettings,
  revision: number,
  now: Date,
): Promise<void> {
  requirePermission(staff, "settings:change");
  const { prisma } = await openDatabase();
  await prisma.$transaction(async (transaction) => {
    const { count } = await transaction.clinic.updateMany({
      where: { id: onlyRow, revision },
      data: {
        settings: clinicSettingsSchema.parse(settings),
        revision: revision + 1,
        updatedAt: now,
      },
    });
    if (count === 0) throw new SettingsChangedError("The settings were changed meanwhile.");
    const actor = { kind: "staff" as const, id: staff.id };
    await appendEvents(transaction, [{ at: now, actor, action: "clinic.settings-changed" }]);
  });
}
