import "server-only";
import type { Prisma } from "@/lib/database/generated/client";

/** Notes that what these invitations brought back was printed: what is sent later is a change. */
export async function notePrinted(
  transaction: Prisma.TransactionClient,
  ids: readonly string[],
  now: Date,
): Promise<void> {
  await transaction.invitation.updateMany({
    where: { id: { in: [...ids] } },
    data: { printedAt: now },
  });
}
