import "server-only";
import { appendEvents } from "@/lib/audit/append";
import type { PrismaClient } from "@/lib/database/generated/client";
import { openDatabase } from "@/lib/database/open";
import { requirePermission } from "@/lib/permissions/permissions";
import type { Staff } from "@/lib/permissions/staff";

const onlyRow = 1;

/** The clinic's logo: always a PNG that we made. */
export type ClinicLogo = {
  /** Another one for each logo, so that browsers may keep what has this in its address. */
  readonly revision: string;
  readonly png: Uint8Array<ArrayBuffer>;
  /** In its own pixels. */
  readonly width: number;
  readonly height: number;
};

let known: { readonly client: PrismaClient; readonly logo: ClinicLogo } | undefined;

/** The clinic's logo, or null when it has none. Unless it is another, it is not read again. */
export async function loadLogo(): Promise<ClinicLogo | null> {
  const { prisma } = await openDatabase();
  const where = { id: onlyRow };
  const found = await prisma.clinicLogo.findUnique({ where, select: { updatedAt: true } });
  if (found === null) return null;
  const revision = String(found.updatedAt.getTime());
  if (known?.client === prisma && known.logo.revision === revision) return known.logo;
  const row = await prisma.clinicLogo.findUnique({ where });
  if (row === null) return null;
  const { png } = row;
  const view = new DataView(png.buffer, png.byteOffset);
  const logo = {
    revision: String(row.updatedAt.getTime()),
    png,
    // Where the header of every PNG has them.
    width: view.getUint32(16),
    height: view.getUint32(20),
  };
  known = { client: prisma, logo };
  return logo;
}

/**
 * Keeps a logo that `readLogo` made, in place of the one before.
 * @throws NotAllowedError
 */
export async function saveLogo(
  staff: Staff,
  png: Uint8Array<ArrayBuffer>,
  now: Date,
): Promise<void> {
  requirePermission(staff, "settings:change");
  const { prisma } = await openDatabase();
  const data = { png, updatedAt: now };
  await prisma.$transaction(async (transaction) => {
    await transaction.clinicLogo.upsert({
      where: { id: onlyRow },
      create: { id: onlyRow, ...data },
      update: data,
    });
    const actor = { kind: "staff" as const, id: staff.id };
    await appendEvents(transaction, [{ at: now, actor, action: "clinic.logo-changed" }]);
  });
}

/**
 * Takes the logo away; without one nothing happens.
 * @throws NotAllowedError
 */
export async function removeLogo(staff: Staff, now: Date): Promise<void> {
  requirePermission(staff, "settings:change");
  const { prisma } = await openDatabase();
  await prisma.$transaction(async (transaction) => {
    const { count } = await transaction.clinicLogo.deleteMany();
    if (count === 0) return;
    const actor = { kind: "staff" as const, id: staff.id };
    await appendEvents(transaction, [{ at: now, actor, action: "clinic.logo-removed" }]);
  });
}
