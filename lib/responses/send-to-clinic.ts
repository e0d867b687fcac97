import "server-only";
import { appendEvents } from "@/lib/audit/append";
import type { Content } from "@/lib/edition/content";
import type { Editions } from "@/lib/edition/editions";
import type { InvitedSession } from "@/lib/invitations/links/patient-sessions";
import { keptUntil } from "@/lib/settings/retention";
import type { ClinicSettings } from "@/lib/settings/settings";
import { fromClinic } from "./appointment";
import { summaryOf, unresolvedStep } from "./finish";
import { inOpenForm } from "./in-open-form";
import { FormClosedError } from "./response-errors";
import { loadResponseIn, submitResponseIn } from "./store";

type Sending = {
  readonly editions: Editions;
  readonly content: Content;
  readonly session: InvitedSession;
  readonly settings: ClinicSettings;
  readonly now: Date;
};

/**
 * Sends the answers to an invitation to its clinic: freezes the summary, after which nothing is changed
 * any more, and keeps it for as long as the clinic keeps summaries. While a step has input to fix,
 * that step is named instead.
 * @throws FormClosedError, VaultError
 */
export function sendToClinic({
  editions,
  content,
  session,
  settings,
  now,
}: Sending): Promise<{ readonly unresolvedStep: string | null }> {
  return inOpenForm(session, now, async (transaction, invitation) => {
    const { id, responseId } = invitation;
    if (responseId === null) throw new FormClosedError(false);
    const stored = await loadResponseIn(transaction, responseId, now);
    const toFix = unresolvedStep(content, stored?.draft);
    if (toFix !== null) return { unresolvedStep: toFix };
    const clinic = fromClinic(invitation, settings);
    const sent = await submitResponseIn(transaction, responseId, now, {
      build: (draft) => summaryOf(editions, content, draft, now, clinic),
      expiresAt: keptUntil({ ...invitation, returnedAt: now }, settings),
    });
    if (sent === null) throw new FormClosedError(false);
    await transaction.invitation.update({
      where: { id },
      data: { returnedAt: now, updatedAt: now },
    });
    const actor = { kind: "patient" as const };
    await appendEvents(transaction, [
      { at: now, actor, action: "response.returned", subjectId: id },
    ]);
    return { unresolvedStep: null };
  });
}
