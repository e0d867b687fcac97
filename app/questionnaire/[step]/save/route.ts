import { linkContent, ownContent } from "@/app/own-content";
import { closedReply, problemReply, tooManyTries, unlessClosed } from "@/app/replies";
import { editions } from "@/content";
import { systemClock } from "@/lib/clock";
import type { Content } from "@/lib/edition/content";
import { malformed, rawFields } from "@/lib/form/read-fields";
import type { Step } from "@/lib/form/step";
import { isOpen } from "@/lib/invitations/links/link-state";
import type { PatientSession } from "@/lib/invitations/links/patient-sessions";
import { takeSave } from "@/lib/limits/session-saves";
import { askedItems } from "@/lib/questionnaire/asked-items";
import type { Problem } from "@/lib/questionnaire/check-step";
import { reachableSteps } from "@/lib/questionnaire/journey";
import { readForm } from "@/lib/requests/read-form";
import { goTo, wantsJson } from "@/lib/requests/replies";
import { afterSave } from "@/lib/responses/after-save";
import { finish } from "@/lib/responses/finish";
import { afterCommand, type FormCommand, formCommand } from "@/lib/responses/form-command";
import { saveDraft } from "@/lib/responses/save-draft";
import { saveStep } from "@/lib/responses/save-step";
import { sendToClinic } from "@/lib/responses/send-to-clinic";
import { loadResponse } from "@/lib/responses/store";
import { fixParameter, query, routes } from "@/lib/routes";
import { chooseLanguage } from "@/lib/session/language-cookie";
import { readPatientSession, startPatientSession } from "@/lib/session/patient";

type Context = { readonly params: Promise<{ readonly step: string }> };

/** Saves one step of the form, whatever button was pressed, and says where to go. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const read = await readForm(request);
  if ("refused" in read) return problemReply(request, read.refused);
  const now = systemClock.now();
  const session = await readPatientSession(now);
  if (session === null) return problemReply(request, "noSession");
  if (session.kind === "invited" && !isOpen(session.state)) {
    return closedReply(request, session.state === "returned");
  }
  const heldUntil = session.responseId === null ? null : takeSave(session.responseId, now);
  if (heldUntil !== null) return tooManyTries(request, heldUntil, now);
  const stored = session.responseId === null ? null : await loadResponse(session.responseId, now);
  if (stored === null) return problemReply(request, "noSession");
  const content = await ownContent();
  const stepId = (await params).step;
  const step = content.steps.find((one) => one.id === stepId);
  if (!step) return problemReply(request, "notFound");
  if (!reachableSteps(content, stored.draft).includes(step)) {
    return problemReply(request, "notReached");
  }
  const sent = rawFields(read.form);
  const command = formCommand(sent["go"]?.[0] ?? "next", step, editions.languages);
  if (!command || malformed(askedItems(content, step, stored.draft.answers), sent)) {
    return problemReply(request, "badForm");
  }
  return unlessClosed(request, () => save(request, { content, step, session, command, sent }));
}

type Save = {
  readonly content: Content;
  readonly step: Step;
  readonly session: PatientSession;
  readonly command: FormCommand;
  readonly sent: ReturnType<typeof rawFields>;
};

async function save(request: Request, { content, step, session, command, sent }: Save) {
  const now = systemClock.now();
  const { go: _go, from, ...fields } = sent;
  const raw = afterCommand(command, fields);
  const goesOn = command.go === "next";
  const language = command.go === "language" ? command.language : content.language;
  let problems: readonly Problem[] = [];
  const saved = await saveDraft({ content, session, now }, (draft) => {
    const result = saveStep(draft, { content, step, raw, now, goesOn, language });
    problems = result.problems;
    return result.draft;
  });
  if (saved === null) return problemReply(request, "noSession");
  if (command.go === "language") await chooseLanguage(language);
  const fromCheck = from?.[0] === "check";
  if (goesOn && problems.length > 0) {
    if (wantsJson(request)) return Response.json({ problems }, { status: 422 });
    const fix = query({ [fixParameter]: "1", from: fromCheck ? "check" : undefined });
    return goTo(request, `${routes.step(step.id)}${fix}#errors`);
  }
  if (goesOn && step.id === content.steps.at(-1)?.id) {
    const finished = await complete(content, session, saved.id, now);
    if (finished.unresolvedStep === null) return goTo(request, routes.summary);
    return goTo(request, `${routes.step(finished.unresolvedStep)}${query({ from: "check" })}`);
  }
  return goTo(request, afterSave({ content, draft: saved.draft, step, command, fromCheck }));
}

/** A walk-in's summary is made; an invited person's is sent, and this browser may go on showing it. */
async function complete(content: Content, session: PatientSession, id: string, now: Date) {
  const clinic = session.kind === "invited" ? await linkContent() : null;
  if (session.kind === "walk-in" || clinic === null) return finish({ editions, content, id, now });
  const { settings } = clinic;
  const sent = await sendToClinic({ editions, content, session, settings, now });
  if (sent.unresolvedStep === null) await startPatientSession(session.id, "sender");
  return sent;
}
