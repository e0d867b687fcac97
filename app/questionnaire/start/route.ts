import { systemClock } from "@/lib/clock";
import { readForm } from "@/lib/requests/read-form";
import { goTo, problemReply } from "@/lib/requests/replies";
import { createResponse, updateDraft } from "@/lib/responses/store";
import { routes } from "@/lib/routes";
import { startPatientSession } from "@/lib/session/patient";

/** Starts a walk-in's form: a new empty response, known to this browser alone. */
export async function POST(request: Request): Promise<Response> {
  const read = await readForm(request);
  if ("refused" in read) return problemReply(request, read.refused);
  const now = systemClock.now();
  const id = await createResponse(now);
  // The page this leads to begins with the emergency notice, and a GET writes nothing.
  const shownAt = now.toISOString();
  await updateDraft(id, now, (draft) => ({ ...draft, emergency: { shownAt } }));
  await startPatientSession(id);
  return goTo(request, routes.questionnaire);
}
