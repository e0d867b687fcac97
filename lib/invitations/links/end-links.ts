import "server-only";
import type { Prisma } from "@/lib/database/generated/client";
import { toInvited } from "@/lib/mail/mailing";
import type { GivenBy } from "./links";

/** Ends the links of an invitation that were given out one way, or all of them. */
export async function endLinks(
  transaction: Prisma.TransactionClient,
  invitationId: string,
  now: Date,
  givenBy?: GivenBy,
): Promise<void> {
  await transaction.link.updateMany({
    where: { invitationId, revokedAt: null, ...(givenBy ? { givenBy } : {}) },
    data: { revokedAt: now },
  });
}

/** Takes back mail to the person that is still waiting to be sent. */
export async function dropQueuedMail(
  transaction: Prisma.TransactionClient,
  invitationId: string,
  now: Date,
): Promise<void> {
  await transaction.mailing.updateMany({
    where: { ...toInvited, invitationId, state: "queued" },
    data: { state: "dropped", endedAt: now },
  });
}
