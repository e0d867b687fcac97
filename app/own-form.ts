import "server-only";
import { redirect } from "next/navigation";
import type { Frame } from "@/components/documents/patient-document";
import { contentFor, invitedContentFor, type Language } from "@/content";
import { loadClinic } from "@/lib/clinic/settings-store";
import type { Content } from "@/lib/edition/content";
import { contentOn } from "@/lib/edition/content-on";
import { clinicContent } from "@/lib/invitations/links/clinic-content";
import { isOpen } from "@/lib/invitations/links/link-state";
import type { PatientSession } from "@/lib/invitations/links/patient-sessions";
import { type Invited, invitedFor } from "@/lib/responses/appointment";
import type { StoredResponse } from "@/lib/responses/store";
import { routes } from "@/lib/routes";
import { responseOf } from "@/lib/session/own-response";
import { readPatientSession } from "@/lib/session/patient";
import type { ClinicSettings } from "@/lib/settings/settings";
import { fill } from "@/lib/words/fill";
import type { EndWords } from "@/lib/words/link-words";
import { languageOfOpenForm } from "./own-language";
import { pageFrame } from "./page-frame";
import { toProblem } from "./to-problem";
import { whereInstead } from "./without-answers";

/** What the pages of an open form are made of, looked up once for each answer. */
export type OwnForm = {
  readonly now: Date;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly session: PatientSession;
  readonly stored: StoredResponse;
  /** As this person reads it: a walk-in, or someone whose clinic asked them and knows when they were born. */
  readonly content: Content;
  /** The clinic that asked, and whom; null for a walk-in. */
  readonly clinic: { readonly settings: ClinicSettings; readonly invited: Invited } | null;
};

/** The clinic that asked, and whom; null for a walk-in, and without a session. */
export async function clinicOf(session: PatientSession | null): Promise<OwnForm["clinic"]> {
  const clinic = session?.kind === "invited" ? await loadClinic() : null;
  if (session?.kind !== "invited" || clinic === null) return null;
  return { settings: clinic.settings, invited: await invitedFor(session) };
}

/** The content as somebody reads it on a day (YYYY-MM-DD) whose clinic is looked up. */
export function contentAsRead(
  clinic: OwnForm["clinic"],
  language: Language,
  today: string,
): Content {
  if (clinic === null) return contentOn(contentFor(language), today);
  const content = clinicContent(invitedContentFor(language), clinic.settings);
  return contentOn(content, today, clinic.invited.person.dateOfBirth);
}

type InHand = Pick<OwnForm, "session" | "stored" | "now">;

/** The form of a session whose answers are in hand, in a language. */
export async function formIn(own: InHand, language: Language): Promise<OwnForm> {
  const today = own.now.toISOString().slice(0, 10);
  const clinic = await clinicOf(own.session);
  return { ...own, today, clinic, content: contentAsRead(clinic, language, today) };
}

/** Whether its answers can be changed. */
export const isOpenForm = ({ session }: Pick<OwnForm, "session">): boolean =>
  session.kind === "walk-in" || isOpen(session.state);

/**
 * This browser's form, sent or not. Without one the page answers 401 and says what to do, or leads to
 * where an invitation stands.
 */
export async function requireAnswers(now: Date): Promise<OwnForm> {
  const session = await readPatientSession(now);
  const stored = await responseOf(session, now);
  if (session === null || stored === null) {
    const instead = await whereInstead(session);
    return instead === null ? toProblem("noSession") : redirect(instead);
  }
  return formIn({ session, stored, now }, await languageOfOpenForm(session, stored));
}

/** The same where answers can be changed: what was sent to a clinic leads to its summary. */
export async function requireForm(now: Date): Promise<OwnForm> {
  const form = await requireAnswers(now);
  return isOpenForm(form) ? form : redirect(routes.summary);
}

/** Whom a form is for, as the clinic has it; null for a walk-in. */
export const forWhom = ({ content, clinic }: OwnForm): string | null =>
  clinic === null ? null : fill(content.linkWords.forWhom, { name: clinic.invited.person.name });

/** How an invited person closes the form on this device; null for everybody else. */
export const endWords = ({ session, content }: OwnForm): EndWords | null =>
  session.kind === "invited" && session.assistant === null ? content.linkWords.endHere : null;

/** What stands around a page of the form. */
export const frameOf = (
  { session, content, clinic }: OwnForm,
  page: Pick<Frame, "title" | "languageWay" | "script">,
): Promise<Frame> => pageFrame({ ...page, content, session, ofClinic: clinic !== null });
