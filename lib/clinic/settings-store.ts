import "server-only";
import { appendEvents } from "@/lib/audit/append";
import type { AuditEntry } from "@/lib/audit/event";
import type { Prisma } from "@/lib/database/generated/client";
import { openDatabase } from "@/lib/database/open";
import { requirePermission } from "@/lib/permissions/permissions";
import type { Staff } from "@/lib/permissions/staff";
import type { CountryCode } from "@/lib/settings/countries";
import { type ClinicSettings, clinicSettingsSchema, firstSettings } from "@/lib/settings/settings";
import { settingsChanges } from "@/lib/settings/settings-changes";
import { tellSetUp } from "./set-up-told";

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
  tellSetUp();
}

/** What else changes with the settings, in their transaction; gives facts for the audit log. */
export type ChangedAlong = (
  transaction: Prisma.TransactionClient,
  before: ClinicSettings,
) => Promise<NonNullable<AuditEntry["detail"]>>;

/** Many appointments may move with the time zone. */
const transactionLimits = { timeout: 300_000, maxWait: 20_000 };

/**
 * Replaces the settings read at `revision`.
 * @throws NotAllowedError, SettingsChangedError
 */
export async function saveSettings(
  staff: Staff,
  settings: ClinicSettings,
  revision: number,
  now: Date,
  along: ChangedAlong = async () => ({}),
): Promise<void> {
  requirePermission(staff, "settings:change");
  const { prisma } = await openDatabase();
  await prisma.$transaction(async (transaction) => {
    const kept = await transaction.clinic.findUnique({ where: { id: onlyRow, revision } });
    if (kept === null) throw new SettingsChangedError("The settings were changed meanwhile.");
    const before = clinicSettingsSchema.parse(kept.settings);
    const facts = await along(transaction, before);
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
    const detail = { ...settingsChanges(before, settings), ...facts };
    await appendEvents(transaction, [
      { at: now, actor, action: "clinic.settings-changed", detail },
    ]);
  }, transactionLimits);
}
