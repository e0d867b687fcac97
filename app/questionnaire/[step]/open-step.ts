import { letIn } from "@/app/i/let-in";
import { linkContent, openFormContent } from "@/app/own-content";
import { closedReply, problemReply, tooManyTries } from "@/app/replies";
import { systemClock } from "@/lib/clock";
import type { Content } from "@/lib/edition/content";
import { controlNames, type RawFields } from "@/lib/form/fields";
import { knownFields, rawFields } from "@/lib/form/read-fields";
import type { Step } from "@/lib/form/step";
import { isOpen } from "@/lib/invitations/links/link-state";
import type { PatientSession } from "@/lib/invitations/links/patient-sessions";
import { takeSave } from "@/lib/limits/session-saves";
import { countUnknownFields } from "@/lib/log";
import { askedItems } from "@/lib/questionnaire/asked-items";
import { readPageMade } from "@/lib/questionnaire/changes/page-made";
import { reachableSteps } from "@/lib/questionnaire/journey";
import { heldBack } from "@/lib/requests/held-back";
import { readForm } from "@/lib/requests/read-form";
import { formMark } from "@/lib/responses/page-made";
import type { StoredResponse } from "@/lib/responses/store";
import { openFormReference } from "@/lib/session/form-reference";
import { responseOf } from "@/lib/session/own-response";
import { readPatientSession } from "@/lib/session/patient";
import type { ClinicSettings } from "@/lib/settings/settings";
import { resumeEntry } from "./resume-entry";
import { entryOver, notReached, sessionOver } from "./session-over";

export type StepContext = { readonly params: Promise<{ readonly step: string }> };

/** A step's form as it was posted, by someone who may change its answers. */
export type OpenStep = {
  readonly content: Content;
  /** The settings of the clinic that asked; null for a walk-in. */
  readonly settings: ClinicSettings | null;
  readonly step: Step;
  readonly session: PatientSession;
  /** The answers as they were when the form came. */
  readonly stored: StoredResponse;
  /** The fields that the step and its page know. */
  readonly sent: RawFields;
  /** The form as it came. */
  readonly form: URLSearchParams;
};

type Opened = OpenStep | { readonly refused: Response };

/** Longer than any outcome of a date of birth takes by itself, in milliseconds. */
const evenTime = 300;

/** Whether a page is of another form than the one that is open in this browser. */
function isOfAnother(session: PatientSession, form: URLSearchParams): boolean {
  const made = readPageMade(form.get(controlNames.made) ?? undefined);
  if (made === null || session.responseId === null) return false;
  return made.form !== formMark(session.responseId);
}

/**
 * This browser's session, of the form that the page is of; or, where it has none, a new one for the date
 * of birth that was given with the form, or the answer that asks for it.
 */
async function sessionFor(
  request: Request,
  form: URLSearchParams,
  now: Date,
): Promise<PatientSession | { readonly refused: Response }> {
  const session = await readPatientSession(now);
  const isOther = session !== null && isOfAnother(session, form);
  if (session !== null && !isOther) return session;
  const reference = await openFormReference(form.get(controlNames.link) ?? "");
  if (reference !== null && reference.way !== null) {
    const resumed = isOther ? null : await resumeEntry(request, reference, now);
    return resumed ?? { refused: await entryOver(request, form, reference, { isOther, session }) };
  }
  const clinic = reference === null ? null : await linkContent(session);
  if (reference === null || clinic === null || !form.has(controlNames.day)) {
    return { refused: await sessionOver(request, form, { isOther, session }) };
  }
  const { invitation } = reference;
  const part = (name: string) => form.get(name) ?? "";
  const typed = { day: part("day"), month: part("month"), year: part("year") };
  const { settings, content } = clinic;
  const asked = { key: { invitation }, typed, settings, headers: request.headers, now };
  const outcome = await heldBack(evenTime, () => letIn(asked));
  const { landing } = content.linkWords;
  const again = async (problem: string) => ({
    refused: await sessionOver(request, form, { problem, clinic }),
  });
  switch (outcome.kind) {
    case "held":
      return { refused: await tooManyTries(request, outcome.until, now) };
    case "no-date":
      return again(content.messages.errors[outcome.problem]);
    case "refused":
    case "locked":
      return again(landing.wrong);
    case "opened":
      return (await readPatientSession(now)) ?? again(landing.wrong);
  }
}

/** Reads a posted form of a step, or answers why it is not taken; what was typed is never lost by it. */
export async function openStep(request: Request, { params }: StepContext): Promise<Opened> {
  const refuse = async (reply: Promise<Response>) => ({ refused: await reply });
  const read = await readForm(request);
  if ("refused" in read) return refuse(problemReply(request, read.refused));
  const { form } = read;
  const now = systemClock.now();
  const session = await sessionFor(request, form, now);
  if ("refused" in session) return session;
  if (session.kind === "invited" && !isOpen(session.state)) {
    return refuse(closedReply(request, session.state === "returned"));
  }
  const heldUntil = session.responseId === null ? null : takeSave(session.responseId, now);
  if (heldUntil !== null) return refuse(tooManyTries(request, heldUntil, now));
  const stored = await responseOf(session, now);
  if (stored === null) return refuse(sessionOver(request, form, { session }));
  const { content, settings } = await openFormContent(session, stored);
  const stepId = (await params).step;
  const step = content.steps.find((one) => one.id === stepId);
  if (!step) return refuse(problemReply(request, "notFound"));
  if (!reachableSteps(content, stored.draft).includes(step)) {
    return refuse(notReached(request, form, content));
  }
  const fields = knownFields(askedItems(content, step, stored.draft.answers), rawFields(form));
  if (fields === null) return refuse(problemReply(request, "badForm"));
  countUnknownFields(fields.unknown);
  return { content, settings, step, session, stored, sent: fields.known, form };
}
