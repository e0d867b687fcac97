import "server-only";
import { randomUUID } from "node:crypto";
import { fromPrisma, type PgBoss } from "pg-boss";
import type { Prisma } from "@/lib/database/generated/client";
import { mailQueue } from "@/lib/database/queue/mail-queue";
import { type MailingKind, toInvited } from "./mailing";

export type { MailingKind } from "./mailing";

/**
 * Puts mail to these invitations in the queue, in the transaction that makes or changes them: either
 * all is kept, or nothing. Mail to them that still waits, or was planned for a day, is dropped for it. `queue` comes from `runningQueue()`, asked for before the transaction.
 */
export async function queueMailings(
  transaction: Prisma.TransactionClient,
  queue: PgBoss,
  invitationIds: readonly string[],
  kind: MailingKind,
  now: Date,
): Promise<void> {
  if (invitationIds.length === 0) return;
  const mailings = invitationIds.map((invitationId) => ({
    id: randomUUID(),
    invitationId,
    kind,
    state: "queued",
    queuedAt: now,
  }));
  await transaction.mailing.updateMany({
    where: { ...toInvited, invitationId: { in: [...invitationIds] }, state: "queued" },
    data: { state: "dropped", endedAt: now },
  });
  await transaction.mailing.createMany({ data: mailings });
  await transaction.invitation.updateMany({
    where: {
      id: { in: [...invitationIds] },
      OR: [{ mail: { not: "queued" } }, { sendAt: { not: null } }],
    },
    data: { mail: "queued", sendAt: null },
  });
  await queue.insert(
    mailQueue,
    mailings.map(({ id }) => ({ data: { mailing: id } })),
    { db: fromPrisma(transaction) },
  );
}
