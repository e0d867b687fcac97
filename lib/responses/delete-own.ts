import "server-only";
import { appendEvents } from "@/lib/audit/append";
import { noteErasure } from "@/lib/audit/erasure-list";
import type { InvitedSession, PatientSession } from "@/lib/invitations/links/patient-sessions";
import { inOpenForm } from "./in-open-form";
import { FormClosedError } from "./response-errors";
import { countResponses, deleteResponse } from "./store";

/** What was deleted: the record's number, if there was one, and how many records are left of it. */
export type Deleted = { readonly response: string | null; readonly remaining: number };

/** What the person said of an emergency stays known to the clinic; nothing else of the answers does. */
const deleteUnsent = (session: InvitedSession, now: Date): Promise<string | null> =>
  inOpenForm(session, now, async (transaction, { id, responseId, returnedAt }) => {
    if (returnedAt !== null) throw new FormClosedError(true);
    if (responseId === null) return null;
    noteErasure("response", responseId, now);
    await transaction.response.delete({ where: { id: responseId } });
    await transaction.invitation.update({
      where: { id },
      data: { startedAt: null, updatedAt: now },
    });
    const actor = { kind: "patient" as const };
    await appendEvents(transaction, [
      { at: now, actor, action: "response.deleted", subjectId: id },
    ]);
    return responseId;
  });

/**
 * Deletes the answers of this browser's form now, and looks for them again. With an invitation, the
 * form can be begun anew.
 * @throws FormClosedError when they were sent: then they are the clinic's to delete.
 */
export async function deleteOwn(session: PatientSession, now: Date): Promise<Deleted> {
  if (session.kind === "walk-in") {
    noteErasure("response", session.responseId, now);
    const { remaining } = await deleteResponse(session.responseId);
    return { response: session.responseId, remaining };
  }
  // What staff filled in is erased by who may, from the invitation.
  if (session.assistant !== null) throw new FormClosedError(false);
  const response = await deleteUnsent(session, now);
  return { response, remaining: response === null ? 0 : await countResponses(response) };
}
