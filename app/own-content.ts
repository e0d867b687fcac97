import { languageOfOpenForm, ownLanguage } from "@/app/own-language";
import { contentFor, invitedContentFor, type Language } from "@/content";
import { loadClinic } from "@/lib/clinic/settings-store";
import type { Content } from "@/lib/edition/content";
import { clinicContent } from "@/lib/invitations/links/clinic-content";
import type { PatientSession } from "@/lib/invitations/links/patient-sessions";
import type { StoredResponse } from "@/lib/responses/store";
import type { ClinicSettings } from "@/lib/settings/settings";

/** The words of a clinic's links, and its settings. */
export type ClinicWords = { readonly content: Content; readonly settings: ClinicSettings };

/** The words of a clinic's links in a language; null where no clinic is set up. */
async function clinicWords(language: Language): Promise<ClinicWords | null> {
  const clinic = await loadClinic();
  if (clinic === null) return null;
  const { settings } = clinic;
  return { content: clinicContent(invitedContentFor(language), settings), settings };
}

/** The same in this browser's language; with its session where that is in hand. */
export const linkContent = async (session?: PatientSession | null): Promise<ClinicWords | null> =>
  clinicWords(await ownLanguage(session));

/** The content in which a form is read that is in hand already, and the settings of the clinic that asked. */
export async function openFormContent(
  session: PatientSession,
  stored: StoredResponse,
): Promise<ClinicWords | { readonly content: Content; readonly settings: null }> {
  const language = await languageOfOpenForm(session, stored);
  const clinic = session.kind === "invited" ? await clinicWords(language) : null;
  return clinic ?? { content: contentFor(language), settings: null };
}

/** The content in this browser's language, with no word of any clinic: for titles and frames. */
export const siteContent = async (session?: PatientSession | null): Promise<Content> =>
  contentFor(await ownLanguage(session));
