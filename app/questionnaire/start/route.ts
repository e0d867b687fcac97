import { keepAskedLanguage } from "@/app/own-language";
import { problemReply, tooManyTries, unlessClosed } from "@/app/replies";
import { loadClinic } from "@/lib/clinic/settings-store";
import { systemClock } from "@/lib/clock";
import { isOpen } from "@/lib/invitations/links/link-state";
import { ownPeer } from "@/lib/limits/own-peer";
import { takeTry } from "@/lib/limits/take";
import { readForm } from "@/lib/requests/read-form";
import { goTo } from "@/lib/requests/replies";
import { startInvited } from "@/lib/responses/start-invited";
import { createResponse, updateDraft } from "@/lib/responses/store";
import { routes } from "@/lib/routes";
import { readPatientSession, startPatientSession } from "@/lib/session/patient";

/**
 * Starts a form: that of the invitation this browser was let in for, or else a walk-in's, a new empty
 * response known to this browser alone.
 */
export async function POST(request: Request): Promise<Response> {
  const read = await readForm(request);
  if ("refused" in read) return problemReply(request, read.refused);
  const now = systemClock.now();
  const session = await readPatientSession(now);
  const language = await keepAskedLanguage(session);
  const clinic = session?.kind === "invited" ? await loadClinic() : null;
  if (session?.kind === "invited" && isOpen(session.state) && clinic !== null) {
    const { settings } = clinic;
    return unlessClosed(request, async () => {
      await startInvited(session, { settings, now });
      return goTo(request, routes.questionnaire);
    });
  }
  const peer = ownPeer(request.headers);
  const { refusedUntil } = await takeTry([{ limit: "startPeer", peer }], now);
  if (refusedUntil !== null) return tooManyTries(request, refusedUntil, now);
  const id = await createResponse(now, language);
  // The page this leads to begins with the emergency notice, and a GET writes nothing.
  const shownAt = now.toISOString();
  await updateDraft(id, now, (draft) => ({ ...draft, emergency: { shownAt } }));
  await startPatientSession({ id, kind: "walk-in" });
  return goTo(request, routes.questionnaire);
}
