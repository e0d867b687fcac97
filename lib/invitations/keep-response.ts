import "server-only";
import type { Invitation, Prisma } from "@/lib/database/generated/client";
import { keptUntil } from "@/lib/settings/retention";
import type { ClinicSettings } from "@/lib/settings/settings";

/** Keeps the answers to an invitation, if there are any, for as long as the invitation itself. */
export async function keepResponse(
  transaction: Prisma.TransactionClient,
  invitation: Invitation,
  settings: ClinicSettings,
): Promise<void> {
  const { responseId } = invitation;
  if (responseId === null) return;
  const expiresAt = keptUntil(invitation, settings);
  await transaction.response.updateMany({ where: { id: responseId }, data: { expiresAt } });
}
