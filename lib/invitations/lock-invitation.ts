import "server-only";
import type { Invitation, Prisma } from "@/lib/database/generated/client";

/** An invitation's row, which nobody else changes until the transaction ends; null when it is gone. */
export async function lockInvitation(
  transaction: Prisma.TransactionClient,
  id: string,
): Promise<Invitation | null> {
  await transaction.$queryRaw`SELECT 1 FROM "Invitation" WHERE "id" = ${id}::uuid FOR UPDATE`;
  return transaction.invitation.findUnique({ where: { id } });
}
