import { editions, type Language, languageOf } from "@/content";
import type { PatientSession } from "@/lib/invitations/links/patient-sessions";
import type { StoredResponse } from "@/lib/responses/store";
import {
  keepAskedLanguage as keepAmong,
  ownLanguage as languageAmong,
  languageOfForm,
  languageWithForm,
} from "@/lib/session/own-language";

/** The language of a patient's page, among those there are; with the session where it is in hand. */
export const ownLanguage = async (session?: PatientSession | null): Promise<Language> =>
  languageOf(await languageAmong(editions, session));

/** The same where the form is in hand too: nothing is looked up once more. */
export const languageOfOpenForm = async (
  session: PatientSession | null,
  stored: StoredResponse | null,
): Promise<Language> =>
  languageOf(await languageWithForm(editions, languageOfForm(session, stored)));

/** Goes on in the language of the page that a form was sent from, and gives it. For route handlers only. */
export const keepAskedLanguage = async (session?: PatientSession | null): Promise<Language> =>
  languageOf(await keepAmong(editions, session));
