import "server-only";
import type { Content } from "@/lib/edition/content";
import type { PatientSession } from "@/lib/invitations/links/patient-sessions";
import { FormClosedError } from "./response-errors";
import { saveDraft } from "./save-draft";
import { loadResponse } from "./store";

type Keeping = {
  /** In the language that was chosen. */
  readonly content: Content;
  readonly session: PatientSession | null;
  readonly now: Date;
};

/**
 * Keeps the language chosen in this browser with its form, so that another device goes on in it. What
 * was finished keeps its language: its summary is made.
 * @throws VaultError, ResponseBusyError
 */
export async function keepLanguage({ content, session, now }: Keeping): Promise<void> {
  const { language } = content;
  if (session === null || session.responseId === null) return;
  const stored = await loadResponse(session.responseId, now);
  if (stored === null || stored.submission !== null || stored.draft.language === language) return;
  try {
    await saveDraft({ content, session, now }, (draft) => ({ ...draft, language }));
  } catch (error) {
    // Sent or ended in between: the page is still shown in the language chosen.
    if (!(error instanceof FormClosedError)) throw error;
  }
}
