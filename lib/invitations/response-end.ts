import "server-only";
import { retentionEnd } from "@/lib/clinic/clinic-time";
import type { ClinicSettings } from "@/lib/clinic/settings";
import type { Invitation, Prisma } from "@/lib/database/generated/client";

const daysAfterLink = 7;

/** Until when an answer that was begun and not sent is kept, for a link that ends then. */
export const draftEnd = (linkExpiresAt: Date): Date =>
  new Date(linkExpiresAt.getTime() + daysAfterLink * 86_400_000);

/** Keeps the answers to an invitation for as long as its link, or once returned its appointment, says. */
export async function keepResponse(
  transaction: Prisma.TransactionClient,
  invitation: Pick<Invitation, "responseId" | "returnedAt" | "linkExpiresAt" | "appointmentAt">,
  settings: ClinicSettings,
): Promise<void> {
  const { responseId, returnedAt, linkExpiresAt, appointmentAt } = invitation;
  if (responseId === null) return;
  const expiresAt =
    returnedAt === null ? draftEnd(linkExpiresAt) : retentionEnd(appointmentAt, settings);
  await transaction.response.updateMany({ where: { id: responseId }, data: { expiresAt } });
}
