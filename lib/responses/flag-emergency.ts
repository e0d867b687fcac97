import "server-only";
import { appendEvents } from "@/lib/audit/append";
import type { Actor } from "@/lib/audit/event";
import type { Prisma } from "@/lib/database/generated/client";
import { type AlertWay, queueAlerts } from "@/lib/mail/queue-alerts";

type Flagged = {
  readonly id: string;
  /** How the clinic is mailed of it; null where it wants no mail. */
  readonly alerts: AlertWay | null;
  /** Who wrote it down: the person, or staff who fill the form in with them. */
  readonly actor: Actor;
  readonly now: Date;
};

/**
 * Puts a sign of an emergency before staff, in the transaction that keeps the answer. The first time
 * stays until they record what became of it: a sign given after that is a new one.
 */
export async function flagEmergency(
  transaction: Prisma.TransactionClient,
  { id, alerts, actor, now }: Flagged,
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
  if (alerts !== null) await queueAlerts(transaction, alerts, id, now);
  await appendEvents(transaction, [
    { at: now, actor, action: "invitation.emergency-reported", subjectId: id },
  ]);
}
