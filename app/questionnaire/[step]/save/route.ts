import { problemReply, unlessClosed } from "@/app/replies";
import { editions } from "@/content";
import { systemClock } from "@/lib/clock";
import { actorOf, endSession, type PatientSession } from "@/lib/invitations/links/patient-sessions";
import { readCameFrom } from "@/lib/questionnaire/came-from";
import { pageMadeText, readPageMade, readSequence } from "@/lib/questionnaire/changes/page-made";
import { shortItems } from "@/lib/questionnaire/short-way";
import { jsonReply } from "@/lib/requests/page-reply";
import { goTo, wantsJson } from "@/lib/requests/replies";
import { afterSave } from "@/lib/responses/after-save";
import { finish } from "@/lib/responses/finish";
import { afterCommand, type FormCommand, formCommand } from "@/lib/responses/form-command";
import { saveDraft } from "@/lib/responses/save-draft";
import { type SavedStep, saveStep } from "@/lib/responses/save-step";
import { sendToClinic } from "@/lib/responses/send-to-clinic";
import { fixParameter, query, routes, staffRoutes } from "@/lib/routes";
import { chooseLanguage } from "@/lib/session/language-cookie";
import { keepOutcome } from "@/lib/session/link-outcome";
import { endPatientSession, startPatientSession } from "@/lib/session/patient";
import { type OpenStep, openStep, type StepContext } from "../open-step";
import { pageAfter } from "../page-after";

/** Saves what a page changed in one step of the form, whatever button was pressed, and says where to go. */
export async function POST(request: Request, context: StepContext): Promise<Response> {
  const opened = await openStep(request, context);
  if ("refused" in opened) return opened.refused;
  const { sent, step } = opened;
  const command = formCommand(sent["go"]?.[0] ?? "next", step, editions.languages);
  if (!command) return problemReply(request, "badForm");
  return unlessClosed(request, () => save(request, opened, command));
}

async function save(
  request: Request,
  { content, settings, step, session, stored, sent }: OpenStep,
  command: FormCommand,
) {
  const now = systemClock.now();
  const { go: _go, from: fromSent, made: madeSent, sequence, link: _link, ...fields } = sent;
  const made = readPageMade(madeSent?.[0]);
  const raw = afterCommand(command, fields);
  const goesOn = command.go === "next";
  const from = readCameFrom(fromSent?.[0]);
  const isPart = from === "short" && shortItems(content, step, stored.draft.answers) !== null;
  const language = command.go === "language" ? command.language : content.language;
  const saving = { content, step, raw, made, now, goesOn, isPart, language };
  let result: Omit<SavedStep, "draft"> = { problems: [], base: null };
  const saved = await saveDraft({ content, session, stored, step: step.id, now }, (draft) => {
    const done = saveStep(draft, { ...saving, sequence: readSequence(sequence?.[0]) });
    result = done;
    return done.draft;
  });
  if (saved === null) return problemReply(request, "noSession");
  if (command.go === "language") await chooseLanguage(language);
  const { problems, base } = result;
  // What the page holds is saved now: its next form says so.
  const page =
    made && base ? { made: pageMadeText({ ...made, revision: saved.revision, base }) } : {};
  const clashes = (saved.draft.changes.clashes[step.id] ?? []).length > 0;
  if (goesOn && problems.length > 0) {
    if (wantsJson(request)) return jsonReply({ problems, ...page }, 422);
    const fix = query({ [fixParameter]: "1", from });
    return goTo(request, `${routes.step(step.id)}${fix}#errors`);
  }
  const told = clashes ? { clashes } : {};
  const leadTo = async (to: string) => {
    const next = await pageAfter(request, { content, session, stored: saved, command, to, now });
    return goTo(request, to, { ...page, ...told, page: next });
  };
  if (clashes && command.go !== "language") {
    return leadTo(`${routes.step(step.id)}${query({ from })}`);
  }
  if (goesOn && step.id === content.steps.at(-1)?.id) {
    const finished = await complete({ content, settings, session }, saved.id, now);
    if (finished.unresolvedStep === null) return afterSending(request, session, now);
    return leadTo(`${routes.step(finished.unresolvedStep)}${query({ from: "check" })}`);
  }
  return leadTo(afterSave({ content, draft: saved.draft, step, command, from }));
}

/** A walk-in's summary is made; an invited person's is sent, and this browser may go on showing it. */
async function complete(
  { content, settings, session }: Pick<OpenStep, "content" | "settings" | "session">,
  id: string,
  now: Date,
) {
  if (session.kind === "walk-in" || settings === null)
    return finish({ editions, content, id, now });
  return sendToClinic({ editions, content, session, settings, now });
}

/** Where a form that is finished leads; staff who filled it in go back to the invitation. */
async function afterSending(
  request: Request,
  session: PatientSession,
  now: Date,
): Promise<Response> {
  if (session.kind === "walk-in") return goTo(request, routes.summary);
  const { id, invitationId, assistant } = session;
  if (assistant === null) {
    await startPatientSession({ id, kind: "sender" });
    return goTo(request, routes.summary);
  }
  await endSession(session, now, actorOf(session));
  await endPatientSession();
  await keepOutcome({ kind: "left", invitation: invitationId });
  return goTo(request, `${staffRoutes.invitation(invitationId)}${query({ done: "sent-for" })}`);
}
