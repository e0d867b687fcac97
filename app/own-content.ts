import { cache } from "react";
import { languageOfOpenForm, ownLanguage } from "@/app/own-language";
import { contentFor, invitedContentFor, type Language } from "@/content";
import { loadClinic } from "@/lib/clinic/settings-store";
import { systemClock } from "@/lib/clock";
import type { Content } from "@/lib/edition/content";
import { contentOn } from "@/lib/edition/content-on";
import { clinicContent } from "@/lib/invitations/links/clinic-content";
import type { PatientSession } from "@/lib/invitations/links/patient-sessions";
import { invitedFor } from "@/lib/responses/appointment";
import { ownSession } from "@/lib/session/own-response";
import type { ClinicSettings } from "@/lib/settings/settings";

/** The content in this browser's language, with no word of any clinic: for titles and frames. */
export const siteContent = async (): Promise<Content> => contentFor(await ownLanguage());

type ClinicWords = { readonly content: Content; readonly settings: ClinicSettings };

async function clinicWords(language: () => Promise<Language>): Promise<ClinicWords | null> {
  const clinic = await loadClinic();
  if (clinic === null) return null;
  const { settings } = clinic;
  return { content: clinicContent(invitedContentFor(await language()), settings), settings };
}

/** The words of a clinic's links, and its settings; null where no clinic is set up. */
export const linkContent = cache(() => clinicWords(ownLanguage));

/** Whom the clinic let this browser in for, and its settings; null for everyone else. */
export const ownInvited = cache(async () => {
  const session = await ownSession();
  const clinic = session?.kind === "invited" ? await linkContent() : null;
  if (session?.kind !== "invited" || clinic === null) return null;
  return { ...clinic, invited: await invitedFor(session) };
});

/**
 * The content as this browser reads it: a walk-in's, or that of people whose clinic asked them and knows
 * when they were born.
 */
export const ownContent = cache(async (): Promise<Content> => {
  const today = systemClock.now().toISOString().slice(0, 10);
  const own = await ownInvited();
  if (own === null) return contentOn(await siteContent(), today);
  return contentOn(own.content, today, own.invited.person.dateOfBirth);
});

/**
 * The content in which a form is read that is in hand already: a handler keeps nothing from one look-up
 * to the next, as a page does.
 */
export async function openFormContent(session: PatientSession, ofForm: string): Promise<Content> {
  const language = await languageOfOpenForm(ofForm);
  const clinic = session.kind === "invited" ? await clinicWords(async () => language) : null;
  return clinic?.content ?? contentFor(language);
}
