import "server-only";
import type { Actor, AuditEntry } from "@/lib/audit/event";
import type { Invitation, Prisma } from "@/lib/database/generated/client";
import { keepResponse } from "@/lib/invitations/keep-response";
import { keptUntil } from "@/lib/settings/retention";
import type { ClinicSettings } from "@/lib/settings/settings";
import { emptyDraft } from "./draft";
import { createResponseIn } from "./store";

/**
 * Begins the response of an invitation whose row is locked, or keeps the one there is for as long as
 * the invitation. Gives the events to tell of it. The form begins with the emergency notice.
 */
export async function beginInvited(
  transaction: Prisma.TransactionClient,
  invitation: Invitation,
  {
    settings,
    now,
    actor = { kind: "patient" },
  }: { readonly settings: ClinicSettings; readonly now: Date; readonly actor?: Actor },
): Promise<readonly AuditEntry[]> {
  const { id, responseId, language } = invitation;
  if (responseId !== null) {
    await keepResponse(transaction, invitation, settings);
    return [];
  }
  const draft = { ...emptyDraft(language), emergency: { shownAt: now.toISOString() } };
  const expiresAt = keptUntil(invitation, settings);
  const created = await createResponseIn(transaction, { now, draft, expiresAt });
  await transaction.invitation.update({
    where: { id },
    data: { responseId: created, startedAt: now, updatedAt: now },
  });
  return [{ at: now, actor, action: "response.started", subjectId: id }];
}
