import "server-only";
import { appendEvents } from "@/lib/audit/append";
import { dropOldFormDrafts } from "@/lib/clinic/form-drafts";
import { loadClinic } from "@/lib/clinic/settings-store";
import type { Prisma } from "@/lib/database/generated/client";
import { openDatabase } from "@/lib/database/open";
import { runningQueue } from "@/lib/database/queue/running-queue";
import { factsLeft } from "@/lib/invitations/completion/facts-left";
import { lockInvitation } from "@/lib/invitations/lock-invitation";
import { keptUntil, retentionLimits } from "@/lib/settings/retention";
import type { ClinicSettings } from "@/lib/settings/settings";
import { deleteInvitation, giveUpRemains } from "./delete";
import { prolongReturned } from "./prolong";

const actor = { kind: "system" } as const;
const idsAtOnce = 100;

function over(now: Date, settings: ClinicSettings): Prisma.InvitationWhereInput {
  const { endedBy, returnedBefore } = retentionLimits(now, settings);
  const before = { lt: returnedBefore };
  const ended = { lte: endedBy };
  return {
    OR: [
      { returnedAt: before, appointmentAt: before },
      { returnedAt: null, OR: [{ linkExpiresAt: ended }, { revokedAt: ended }] },
    ],
  };
}

/** Deletes one invitation with its audit event, unless its time was prolonged meanwhile. */
async function deleteIfOver(id: string, now: Date, settings: ClinicSettings): Promise<boolean> {
  const queue = await runningQueue();
  const { prisma } = await openDatabase();
  return prisma.$transaction(async (transaction) => {
    const row = await lockInvitation(transaction, id);
    if (row === null || keptUntil(row, settings) > now) return false;
    const reason = row.returnedAt === null ? "never sent back" : "kept long enough";
    const left = await factsLeft(transaction, row, settings);
    const detail = { reason, ...left, ...(await deleteInvitation(transaction, queue, row)) };
    await appendEvents(transaction, [
      { at: now, actor, action: "invitation.deleted", subjectId: id, detail },
    ]);
    return true;
  });
}

async function deleteAllOver(now: Date, settings: ClinicSettings): Promise<number> {
  const { prisma } = await openDatabase();
  let deleted = 0;
  for (let after = ""; ; ) {
    const found = await prisma.invitation.findMany({
      where: { ...over(now, settings), ...(after === "" ? {} : { id: { gt: after } }) },
      orderBy: { id: "asc" },
      take: idsAtOnce,
      select: { id: true },
    });
    for (const { id } of found) if (await deleteIfOver(id, now, settings)) deleted += 1;
    if (found.length < idsAtOnce) return deleted;
    after = found.at(-1)?.id ?? after;
  }
}

/**
 * Deletes every invitation whose time is over with its answers, and forms that staff left unsettled.
 * @returns how many invitations were deleted.
 */
export async function runRetention(now: Date): Promise<number> {
  const clinic = await loadClinic();
  const deleted = clinic === null ? 0 : await deleteAllOver(now, clinic.settings);
  if (clinic !== null) await prolongReturned(now, clinic.settings);
  const drafts = await dropOldFormDrafts(now);
  if (deleted > 0) {
    const { prisma } = await openDatabase();
    const ran = { at: now, actor, action: "retention.ran", detail: { deleted } } as const;
    await prisma.$transaction((transaction) => appendEvents(transaction, [ran]));
  }
  if (deleted + drafts > 0) await giveUpRemains();
  return deleted;
}
