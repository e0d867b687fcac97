import "server-only";
import { createHash } from "node:crypto";
import { appendEvents } from "@/lib/audit/append";
import { openDatabase } from "@/lib/database/open";
import { requirePermission } from "@/lib/permissions/permissions";
import type { Staff } from "@/lib/permissions/staff";
import { findEmergencies, type OpenEmergency } from "./list-emergencies";

/** What an open page of the desk shows: which signs, and the last event before its list was read. */
export type Watched = { readonly signs: string; readonly change: number };

/** A word for what is shown of these signs, which tells nothing of them. */
export const signsWord = (emergencies: readonly OpenEmergency[]): string =>
  createHash("sha256")
    .update(
      JSON.stringify(
        emergencies.map(({ invitation: { id, revision }, reportedAt, tries, alertFailure }) => [
          ...[id, revision, reportedAt, tries.length, alertFailure],
        ]),
      ),
    )
    .digest("base64url")
    .slice(0, 22);

/** Events that change what the list says; a look changes nothing. */
const changing = ["invitation.", "response.", "summary.", "link.locked", "import.confirmed"];

/**
 * The number of the last event that changed what the desk's list says.
 * @throws NotAllowedError
 */
export async function latestChange(staff: Staff): Promise<number> {
  requirePermission(staff, "invitations:read");
  const { prisma } = await openDatabase();
  const event = await prisma.auditEvent.findFirst({
    where: {
      OR: changing.map((startsWith) => ({ action: { startsWith } })),
      NOT: { action: { endsWith: ".viewed" } },
    },
    orderBy: { seq: "desc" },
    select: { seq: true },
  });
  return event?.seq ?? 0;
}

/** What has changed since: the signs, when they are others than the page shows, and whether the list did. */
export type WatchAnswer = {
  readonly signs: string;
  readonly emergencies: readonly OpenEmergency[] | null;
  readonly listChanged: boolean;
};

/**
 * Looks again for an open page of the desk. People are given only when there is something new to show
 * of them, and only then the audit log is told of a look.
 * @throws NotAllowedError, VaultError
 */
export async function watchEmergencies(
  staff: Staff,
  shown: Watched,
  now: Date,
): Promise<WatchAnswer> {
  const listChanged = (await latestChange(staff)) > shown.change;
  const emergencies = await findEmergencies(now);
  const signs = signsWord(emergencies);
  if (signs === shown.signs) return { signs, emergencies: null, listChanged };
  if (emergencies.length > 0) {
    const { prisma } = await openDatabase();
    const actor = { kind: "staff" as const, id: staff.id };
    const detail = { range: "emergencies", searched: false, shown: emergencies.length };
    await prisma.$transaction((transaction) =>
      appendEvents(transaction, [{ at: now, actor, action: "list.viewed", detail }]),
    );
  }
  return { signs, emergencies, listChanged };
}
