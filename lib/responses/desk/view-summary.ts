import "server-only";
import { appendEvents } from "@/lib/audit/append";
import { openDatabase } from "@/lib/database/open";
import { findInvitation } from "@/lib/invitations/desk/view";
import { NotPossibleNowError } from "@/lib/invitations/invitation-errors";
import { type StoredInvitation, storedInvitation } from "@/lib/invitations/stored-invitation";
import { requirePermission } from "@/lib/permissions/permissions";
import type { Staff } from "@/lib/permissions/staff";
import type { SummaryModel } from "@/lib/summary/model";
import type { Draft } from "../draft";
import { loadResponse } from "../store";

/** What a person sent back, and the invitation it answers. */
export type ReturnedSummary = {
  readonly invitation: StoredInvitation;
  readonly model: SummaryModel;
  /** The answers as they were sent: nothing can be changed after that. */
  readonly draft: Draft;
  readonly submittedAt: Date;
};

type Use = "viewed" | "printed" | "exported";

/**
 * What was sent back, for as long as it is kept. Nobody sees what is not finished.
 * @throws NotAllowedError, NoSuchInvitationError, VaultError
 * @throws NotPossibleNowError with its status, or `deleted` when the answers are not kept any more.
 */
export async function loadReturned(staff: Staff, id: string, now: Date): Promise<ReturnedSummary> {
  requirePermission(staff, "summaries:read");
  const invitation = storedInvitation(await findInvitation(id), now);
  const { status, returnedAt, responseId } = invitation;
  if (returnedAt === null) throw new NotPossibleNowError(status);
  const response = responseId === null ? null : await loadResponse(responseId, now);
  if (!response?.submission) throw new NotPossibleNowError("deleted");
  return { invitation, draft: response.draft, ...response.submission };
}

/** Tells the audit log that a summary is being shown, printed or exported: the last thing before it is. */
export async function recordUse(staff: Staff, id: string, use: Use, now: Date): Promise<void> {
  requirePermission(staff, "summaries:read");
  const { prisma } = await openDatabase();
  const actor = { kind: "staff" as const, id: staff.id };
  await prisma.$transaction((transaction) =>
    appendEvents(transaction, [{ at: now, actor, action: `summary.${use}`, subjectId: id }]),
  );
}
