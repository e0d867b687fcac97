import "server-only";
import { keptUntil } from "@/lib/clinic/retention";
import type { ClinicSettings } from "@/lib/clinic/settings";
import type { Invitation, Prisma } from "@/lib/database/generated/client";

const daysAfterLink = 7;

/** Until when an answer that was begun and not sent is kept, for a link that ends then. */
export const draftEnd = (linkExpiresAt: Date): Date =>
  new Date(linkExpiresAt.getTime() + daysAfterLink * 86_400_000);

/** Keeps the answers to an invitation for as long as its link, or once returned its appointment, says. */
export async function keepResponse(
  transaction: Prisma.TransactionClient,
  invitation: Pick<
    Invitation,
    "responseId" | "returnedAt" | "revokedAt" | "linkExpiresAt" | "appointmentAt"
  >,
  settings: ClinicSettings,
): Promise<void> {
  const { responseId } = invitation;
  if (responseId === null) return;
  const expiresAt = keptUntil(invitation, settings);
  await transaction.response.updateMany({ where: { id: responseId }, data: { expiresAt } });
}
