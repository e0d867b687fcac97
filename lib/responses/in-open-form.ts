import "server-only";
import type { Invitation, Prisma } from "@/lib/database/generated/client";
import { openDatabase } from "@/lib/database/open";
import { isOpen, linkState } from "@/lib/invitations/links/link-state";
import type { InvitedSession } from "@/lib/invitations/links/patient-sessions";
import { lockInvitation } from "@/lib/invitations/lock-invitation";
import { requirePermission } from "@/lib/permissions/permissions";
import { inTurn } from "./in-turn";
import { FormClosedError } from "./response-errors";

const transactionLimits = { timeout: 20_000, maxWait: 20_000 };

type Work<T> = (transaction: Prisma.TransactionClient, invitation: Invitation) => Promise<T>;

/**
 * Does something to the answers of an invitation in one transaction, as long as they may be changed.
 * Whoever else changes the same invitation waits.
 * Whoever of the clinic fills it in with the person must still be allowed to.
 * @throws FormClosedError when it was sent, or the invitation has ended; NotAllowedError
 */
export async function inOpenForm<T>(
  { invitationId, assistant }: Pick<InvitedSession, "invitationId" | "assistant">,
  now: Date,
  work: Work<T>,
): Promise<T> {
  if (assistant !== null) requirePermission(assistant.staff, "invitations:change");
  const { prisma } = await openDatabase();
  const inTransaction = () =>
    prisma.$transaction(async (transaction) => {
      const invitation = await lockInvitation(transaction, invitationId);
      if (invitation === null) throw new FormClosedError(false);
      const state = linkState(invitation, now);
      if (!isOpen(state)) throw new FormClosedError(state === "returned");
      return work(transaction, invitation);
    }, transactionLimits);
  return inTurn(invitationId, inTransaction);
}
