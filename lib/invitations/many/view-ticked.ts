import "server-only";
import { appendEvents } from "@/lib/audit/append";
import { openDatabase } from "@/lib/database/open";
import { type StoredInvitation, storedInvitation } from "@/lib/invitations/stored-invitation";
import { requirePermission } from "@/lib/permissions/permissions";
import type { Staff } from "@/lib/permissions/staff";
import { VaultError } from "@/lib/vault/vault-error";
import { manyPermission, whyNotAmongMany } from "./many-actions";
import type { Ticked } from "./ticked";

/** One that was ticked: who it is, and why it cannot be done, or null. */
export type TickedRow = {
  readonly id: string;
  /** Null where there is none any more, or it cannot be read. */
  readonly invitation: StoredInvitation | null;
  readonly reason: string | null;
};

function readable(row: Parameters<typeof storedInvitation>[0], now: Date): StoredInvitation | null {
  try {
    return storedInvitation(row, now);
  } catch (error) {
    if (error instanceof VaultError) return null;
    throw error;
  }
}

/**
 * Those that were ticked as they stand now, in the order of their appointments, which the audit log is
 * told of.
 * @throws NotAllowedError
 */
export async function viewTicked(
  staff: Staff,
  { action, ids }: Ticked,
  now: Date,
): Promise<readonly TickedRow[]> {
  requirePermission(staff, "invitations:read");
  requirePermission(staff, manyPermission(action));
  const { prisma } = await openDatabase();
  const rows = await prisma.invitation.findMany({
    where: { id: { in: [...ids] } },
    orderBy: [{ appointmentAt: "asc" }, { id: "asc" }],
  });
  const found = rows.map((row) => {
    const invitation = readable(row, now);
    const reason = invitation === null ? "unreadable" : whyNotAmongMany(action, invitation);
    return { id: row.id, invitation, reason };
  });
  const there = new Set(rows.map(({ id }) => id));
  const gone = ids
    .filter((id) => !there.has(id))
    .map((id) => ({ id, invitation: null, reason: "gone" }));
  const actor = { kind: "staff" as const, id: staff.id };
  const detail = { range: "ticked", shown: rows.length };
  await prisma.$transaction((transaction) =>
    appendEvents(transaction, [{ at: now, actor, action: "list.viewed", detail }]),
  );
  return [...found, ...gone];
}
