import "server-only";
import type { Content } from "@/lib/edition/content";
import { actorOf, type PatientSession } from "@/lib/invitations/links/patient-sessions";
import { alertWay } from "@/lib/mail/queue-alerts";
import { emergencyAnswer, maySaySign } from "@/lib/questionnaire/emergency";
import type { Draft } from "./draft";
import { flagEmergency } from "./flag-emergency";
import { inOpenForm } from "./in-open-form";
import { type StoredResponse, updateDraft, updateDraftIn } from "./store";

type Saving = {
  readonly content: Pick<Content, "steps">;
  readonly session: PatientSession;
  /** What was loaded of the response before; see `updateDraft`. */
  readonly stored?: StoredResponse;
  /** The step that is saved, where one is: where people stop is counted by it. */
  readonly step?: string;
  readonly now: Date;
};

/** Whether this save said yes, or not sure, to a sign of an emergency. */
function saysEmergency(content: Saving["content"], before: Draft | undefined, after: Draft) {
  const answer = emergencyAnswer(content, after.answers);
  return maySaySign(answer) && answer !== emergencyAnswer(content, before?.answers ?? {});
}

/**
 * Saves what `change` makes of the draft of this browser's form; see `updateDraft`. With an
 * invitation, a sign of an emergency is put before staff in the same transaction.
 * @returns null when there is no such response any more.
 * @throws FormClosedError, VaultError, ResponseBusyError
 */
export async function saveDraft(
  { content, session, stored, step, now }: Saving,
  change: (draft: Draft) => Draft,
): Promise<StoredResponse | null> {
  if (session.kind === "walk-in") return updateDraft(session.responseId, now, change, stored);
  const alerts = await alertWay();
  return inOpenForm(session, now, async (transaction, { id, responseId, lastStep }) => {
    if (responseId === null) return null;
    let before: Draft | undefined;
    const noted = (draft: Draft) => {
      before = draft;
      return change(draft);
    };
    const saved = await updateDraftIn(transaction, responseId, now, noted, stored);
    if (saved && saysEmergency(content, before, saved.draft)) {
      await flagEmergency(transaction, { id, alerts, actor: actorOf(session), now });
    }
    if (saved && step !== undefined && step !== lastStep) {
      await transaction.invitation.update({ where: { id }, data: { lastStep: step } });
    }
    return saved;
  });
}
