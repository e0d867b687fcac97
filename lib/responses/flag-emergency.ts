import "server-only";
import { appendEvents } from "@/lib/audit/append";
import type { Prisma } from "@/lib/database/generated/client";

/**
 * Puts a sign of an emergency before staff, in the transaction that keeps the answer. The first time
 * stays until they record what became of it: a sign given after that is a new one.
 */
export async function flagEmergency(
  transaction: Prisma.TransactionClient,
  id: string,
  now: Date,
): Promise<void> {
  const { count } = await transaction.invitation.updateMany({
    where: {
      id,
      OR: [
        { emergencyAt: null },
        { emergencySeenAt: { not: null } },
        { emergencyOutcome: { not: null } },
      ],
    },
    data: { emergencyAt: now, emergencySeenAt: null, emergencyOutcome: null },
  });
  if (count === 0) return;
  const actor = { kind: "patient" as const };
  await appendEvents(transaction, [
    { at: now, actor, action: "invitation.emergency-reported", subjectId: id },
  ]);
}
