import "server-only";
import { appendEvents } from "@/lib/audit/append";
import { dropOldFormDrafts } from "@/lib/clinic/form-drafts";
import { loadClinic } from "@/lib/clinic/settings-store";
import type { Prisma } from "@/lib/database/generated/client";
import { openDatabase } from "@/lib/database/open";
import { runningQueue } from "@/lib/database/queue/running-queue";
import { factsLeft } from "@/lib/invitations/completion/facts-left";
import { lockInvitation } from "@/lib/invitations/lock-invitation";
import { statusOf } from "@/lib/invitations/status";
import { keptUntil, retentionLimits } from "@/lib/settings/retention";
import type { ClinicSettings } from "@/lib/settings/settings";
import { deleteInvitation, giveUpRemains } from "./delete";
import { prolongReturned } from "./prolong";
import { warnOfUnfiled } from "./warn-unfiled";

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
async function deleteIfOver(
  id: string,
  now: Date,
  settings: ClinicSettings,
): Promise<"filed" | "unfiled" | "no summary" | null> {
  const queue = await runningQueue();
  const { prisma } = await openDatabase();
  return prisma.$transaction(async (transaction) => {
    const row = await lockInvitation(transaction, id);
    if (row === null || keptUntil(row, settings) > now) return null;
    const reason = row.returnedAt === null ? "never sent back" : "kept long enough";
    const filed = statusOf(row, now) === "filed" ? "filed" : "unfiled";
    const summary = row.returnedAt === null ? "no summary" : filed;
    const left = await factsLeft(transaction, row, settings);
    const gone = await deleteInvitation(transaction, queue, row);
    const detail = { reason, summary, ...left, ...gone };
    await appendEvents(transaction, [
      { at: now, actor, action: "invitation.deleted", subjectId: id, detail },
    ]);
    return summary;
  });
}

/** How many were deleted, and how many summaries among them nobody had filed. */
type Deleted = { readonly deleted: number; readonly unfiled: number };

async function deleteAllOver(now: Date, settings: ClinicSettings): Promise<Deleted> {
  const { prisma } = await openDatabase();
  let [deleted, unfiled] = [0, 0];
  for (let after = ""; ; ) {
    const found = await prisma.invitation.findMany({
      where: { ...over(now, settings), ...(after === "" ? {} : { id: { gt: after } }) },
      orderBy: { id: "asc" },
      take: idsAtOnce,
      select: { id: true },
    });
    for (const { id } of found) {
      const summary = await deleteIfOver(id, now, settings);
      if (summary !== null) deleted += 1;
      if (summary === "unfiled") unfiled += 1;
    }
    if (found.length < idsAtOnce) return { deleted, unfiled };
    after = found.at(-1)?.id ?? after;
  }
}

/**
 * Deletes every invitation whose time is over with its answers, and forms that staff left unsettled.
 * @returns how many invitations were deleted.
 */
export async function runRetention(now: Date): Promise<number> {
  const clinic = await loadClinic();
  const none = { deleted: 0, unfiled: 0 };
  const { deleted, unfiled } = clinic === null ? none : await deleteAllOver(now, clinic.settings);
  if (clinic !== null) await prolongReturned(now, clinic.settings);
  if (clinic !== null) await warnOfUnfiled(now, clinic.settings);
  const drafts = await dropOldFormDrafts(now);
  if (deleted > 0) {
    const { prisma } = await openDatabase();
    const ran = { at: now, actor, action: "retention.ran", detail: { deleted, unfiled } } as const;
    await prisma.$transaction((transaction) => appendEvents(transaction, [ran]));
  }
  if (deleted + drafts > 0) await giveUpRemains();
  return deleted;
}
