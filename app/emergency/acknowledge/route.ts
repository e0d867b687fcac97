import { siteContent } from "@/app/own-content";
import { problemReply, unlessClosed } from "@/app/replies";
import { withoutAnswers } from "@/app/without-answers";
import { systemClock } from "@/lib/clock";
import { readForm } from "@/lib/requests/read-form";
import { goTo } from "@/lib/requests/replies";
import { acknowledgeEmergency } from "@/lib/responses/acknowledge-emergency";
import { saveDraft } from "@/lib/responses/save-draft";
import { routes } from "@/lib/routes";
import { readPatientSession } from "@/lib/session/patient";

/** Notes that the emergency page was read, and lets the person go on. */
export async function POST(request: Request): Promise<Response> {
  const read = await readForm(request);
  if ("refused" in read) return problemReply(request, read.refused);
  const now = systemClock.now();
  const session = await readPatientSession(now);
  if (session === null) return withoutAnswers(request, session);
  return unlessClosed(request, async () => {
    const content = await siteContent(session);
    const saved = await saveDraft({ content, session, now }, (draft) =>
      acknowledgeEmergency(content, draft, now),
    );
    if (saved === null) return problemReply(request, "noSession");
    return goTo(request, routes.questionnaire);
  });
}
