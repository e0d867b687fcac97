import "server-only";
import { appendEvents } from "@/lib/audit/append";
import type { Content } from "@/lib/edition/content";
import type { Editions } from "@/lib/edition/editions";
import { actorOf, type InvitedSession } from "@/lib/invitations/links/patient-sessions";
import { keptUntil } from "@/lib/settings/retention";
import type { ClinicSettings } from "@/lib/settings/settings";
import { fromClinic } from "./appointment";
import { enteredIn } from "./entered";
import { summaryOf, unresolvedStep } from "./finish";
import { inOpenForm } from "./in-open-form";
import { FormClosedError } from "./response-errors";
import { keepVersion, latestVersion } from "./sent-versions";
import { loadResponseIn, submitResponseIn } from "./store";

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

type Sending = {
  readonly editions: Editions;
  readonly content: Content;
  readonly session: InvitedSession;
  readonly settings: ClinicSettings;
  readonly now: Date;
};

/**
 * Sends the answers to an invitation to its clinic: freezes the summary, and keeps it for as long as the
 * clinic keeps summaries. Until the appointment it may be sent again with other answers; every version
 * stays. While a step has input to fix, that step is named instead.
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
    const entered = enteredIn(invitation.enteredBy, session.assistant);
    const clinic = { ...fromClinic(invitation, settings), ...entered };
    const before = await latestVersion(transaction, responseId);
    if (before !== null && isSame(before.answers, stored?.draft.answers)) {
      return { unresolvedStep: null };
    }
    const older = stored?.submission;
    if (before === null && older) {
      // Sent before versions were kept: its summary stays as the first of them.
      const first = { model: older.model, answers: {} };
      await keepVersion(transaction, responseId, first, older.submittedAt);
    }
    const sent = await submitResponseIn(transaction, responseId, now, {
      build: (draft) => summaryOf(editions, content, draft, now, clinic),
      expiresAt: keptUntil({ ...invitation, returnedAt: now }, settings),
    });
    if (sent?.submission == null) throw new FormClosedError(false);
    const { model } = sent.submission;
    await keepVersion(transaction, responseId, { model, answers: sent.draft.answers }, now);
    const again = invitation.returnedAt !== null;
    // What a clinician marked as reviewed was another version.
    const times = again ? { changedAt: now, reviewedAt: null } : { returnedAt: now };
    await transaction.invitation.update({ where: { id }, data: { ...times, updatedAt: now } });
    const { assistant } = session;
    const detail = assistant === null ? { again } : { again, way: assistant.way };
    await appendEvents(transaction, [
      { at: now, actor: actorOf(session), action: "response.returned", subjectId: id, detail },
    ]);
    return { unresolvedStep: null };
  });
}
