import { problemReply, unlessClosed } from "@/app/replies";
import { systemClock } from "@/lib/clock";
import { readCameFrom } from "@/lib/questionnaire/came-from";
import { readPageMade } from "@/lib/questionnaire/changes/page-made";
import { goTo } from "@/lib/requests/replies";
import { chooseAnswers } from "@/lib/responses/choose-answers";
import { saveDraft } from "@/lib/responses/save-draft";
import { fixParameter, query, routes } from "@/lib/routes";
import { openStep, type StepContext } from "../open-step";

/** Keeps the answers a person chose where two pages had changed them, and shows the step as it is then. */
export async function POST(request: Request, context: StepContext): Promise<Response> {
  const opened = await openStep(request, context);
  if ("refused" in opened) return opened.refused;
  const { content, step, session, stored, sent, form } = opened;
  const now = systemClock.now();
  const made = readPageMade(sent["made"]?.[0]);
  const choosing = { content, step, sent: form, made, now, language: content.language };
  return unlessClosed(request, async () => {
    const saving = { content, session, stored, step: step.id, now };
    const saved = await saveDraft(saving, (draft) => chooseAnswers(draft, choosing));
    if (saved === null) return problemReply(request, "noSession");
    const waits = (saved.draft.changes.clashes[step.id] ?? []).length > 0;
    const from = readCameFrom(sent["from"]?.[0]);
    const fix = waits ? "1" : undefined;
    return goTo(request, `${routes.step(step.id)}${query({ [fixParameter]: fix, from })}`);
  });
}
