import "server-only";
import { openDatabase } from "@/lib/database/open";
import { mailRetentionSeconds } from "@/lib/database/queue/mail-queue";
import { anyMailingKind } from "@/lib/mail/mailing";
import { recordOutcomes } from "./record-outcomes";

const pageSize = 200;

/**
 * Ends, as failed, the mailings whose job the queue has forgotten by now: the server stood still for
 * days, or was killed at every attempt. Gives their number.
 */
export async function giveUpOldMailings(now: Date): Promise<number> {
  const { prisma } = await openDatabase();
  const before = new Date(now.getTime() - mailRetentionSeconds * 1000);
  const rows = await prisma.mailing.findMany({
    where: { state: "queued", queuedAt: { lt: before } },
    orderBy: { queuedAt: "asc" },
    take: pageSize,
  });
  if (rows.length === 0) return 0;
  const outcomes = rows.map(({ id, invitationId, kind, queuedAt }) => ({
    mailingId: id,
    invitationId,
    kind: anyMailingKind.parse(kind),
    queuedAt,
    linkId: undefined,
    result: "failed" as const,
    failure: "given-up" as const,
  }));
  await recordOutcomes(outcomes, now);
  return outcomes.length + (await giveUpOldMailings(now));
}
