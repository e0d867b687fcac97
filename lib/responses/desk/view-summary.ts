import "server-only";
import { appendEvents } from "@/lib/audit/append";
import { openDatabase } from "@/lib/database/open";
import type { Answers } from "@/lib/form/answers";
import { findInvitation } from "@/lib/invitations/desk/view";
import { NotPossibleNowError } from "@/lib/invitations/invitation-errors";
import { type StoredInvitation, storedInvitation } from "@/lib/invitations/stored-invitation";
import { requirePermission } from "@/lib/permissions/permissions";
import type { Staff } from "@/lib/permissions/staff";
import type { SummaryModel } from "@/lib/summary/model";
import { pageOneLanguages } from "@/lib/summary/page-one-in";
import { asKnownNow, type Showing } from "../as-known-now";
import { findVersion, type SentVersion, versionsOf } from "../sent-versions";
import { loadResponse } from "../store";
import { notePrinted } from "./note-printed";

/** What a person sent back, and the invitation it answers. */
export type ReturnedSummary = {
  readonly invitation: StoredInvitation;
  /** What was frozen, under what the clinic now has of the person. */
  readonly model: SummaryModel;
  /** The languages in which page 1 is kept. */
  readonly pageOneLanguages: readonly string[];
  /** The answers as they were sent. */
  readonly answers: Answers;
  readonly submittedAt: Date;
  /** Every sending, the first one first; none where a form was sent before they were kept. */
  readonly versions: readonly SentVersion[];
  /** Whether a later version was sent than the one asked for. */
  readonly isEarlier: boolean;
};

type Use = "viewed" | "printed" | "exported";

/** How a summary is asked for: `version` is an earlier one by its id. */
export type AskedSummary = Showing & { readonly now: Date; readonly version?: string | undefined };

/**
 * What was sent back, for as long as it is kept: the latest, or an earlier version by its id. Nobody
 * sees what is not finished.
 * @throws NotAllowedError, NoSuchInvitationError, VaultError
 * @throws NotPossibleNowError with its status, or `deleted` when the answers are not kept any more.
 */
export async function loadReturned(
  staff: Staff,
  id: string,
  { now, version, ...showing }: AskedSummary,
): Promise<ReturnedSummary> {
  requirePermission(staff, "summaries:read");
  const invitation = storedInvitation(await findInvitation(id), now);
  const { status, returnedAt, responseId } = invitation;
  if (returnedAt === null) throw new NotPossibleNowError(status);
  const response = responseId === null ? null : await loadResponse(responseId, now);
  if (!response?.submission) throw new NotPossibleNowError("deleted");
  const versions = await versionsOf(response.id);
  const known = version === undefined || versions.some((one) => one.id === version);
  const sent = known ? await findVersion(response.id, version) : null;
  if (!known) throw new NotPossibleNowError("deleted");
  const frozen = sent?.model ?? response.submission.model;
  const submittedAt = sent?.sentAt ?? response.submission.submittedAt;
  return {
    invitation,
    versions,
    model: await asKnownNow(frozen, invitation, submittedAt, showing),
    pageOneLanguages: pageOneLanguages(frozen),
    answers: sent?.answers ?? response.draft.answers,
    submittedAt,
    isEarlier: sent !== null && sent.id !== versions.at(-1)?.id,
  };
}

/** Tells the audit log that a summary is being shown, printed or exported: the last thing before it is. */
export const recordUse = (staff: Staff, id: string, use: Use, now: Date): Promise<void> =>
  recordUseOfAll(staff, [id], use, now);

/** The same of several at once. */
export async function recordUseOfAll(
  staff: Staff,
  ids: readonly string[],
  use: Use,
  now: Date,
): Promise<void> {
  requirePermission(staff, "summaries:read");
  const { prisma } = await openDatabase();
  const actor = { kind: "staff" as const, id: staff.id };
  await prisma.$transaction(async (transaction) => {
    if (use === "printed") await notePrinted(transaction, ids, now);
    const event = { at: now, actor, action: `summary.${use}` as const };
    await appendEvents(
      transaction,
      ids.map((subjectId) => ({ ...event, subjectId })),
    );
  });
}
