import "server-only";
import { appendEvents } from "@/lib/audit/append";
import type { Prisma } from "@/lib/database/generated/client";
import { openDatabase } from "@/lib/database/open";
import { runningQueue } from "@/lib/database/queue/running-queue";
import { queueMailings } from "@/lib/mail/queue-mailings";

/** While a transaction is open nobody else has the embedded database. */
const together = 50;
const transactionLimits = { timeout: 60_000, maxWait: 60_000 };

/** Planned for a moment that has come, and still wanted: whoever began or sent it back has the link. */
const due = (now: Date) =>
  ({
    sendAt: { lte: now },
    mail: "none",
    hasEmail: true,
    revokedAt: null,
    lockedAt: null,
    startedAt: null,
    returnedAt: null,
    appointmentAt: { gt: now },
    linkExpiresAt: { gt: now },
  }) satisfies Prisma.InvitationWhereInput;

/** Whoever takes the plan away sends the mail, so two processes at once send one. */
async function queueSome(now: Date): Promise<number> {
  const queue = await runningQueue();
  const { prisma } = await openDatabase();
  return prisma.$transaction(async (transaction) => {
    const found = await transaction.invitation.findMany({
      where: due(now),
      orderBy: { sendAt: "asc" },
      take: together,
      select: { id: true },
    });
    if (found.length === 0) return 0;
    const won = await transaction.invitation.updateManyAndReturn({
      where: { ...due(now), id: { in: found.map(({ id }) => id) } },
      data: { sendAt: null },
      select: { id: true },
    });
    const ids = won.map(({ id }) => id);
    await queueMailings(transaction, queue, ids, "invitation", now);
    const actor = { kind: "system" as const };
    const detail = { kind: "invitation" };
    await appendEvents(
      transaction,
      ids.map((subjectId) => ({ at: now, actor, action: "invitation.queued", subjectId, detail })),
    );
    return found.length;
  }, transactionLimits);
}

/** Queues the first mails whose day has come; what was missed while nothing ran goes out now. */
export async function queueFirstMails(now: Date): Promise<void> {
  while ((await queueSome(now)) === together);
}
