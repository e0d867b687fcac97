import { editions, type Language, languageOf } from "@/content";
import {
  keepAskedLanguage as keepAmong,
  ownLanguage as languageAmong,
  languageWithForm,
} from "@/lib/session/own-language";

/** The language of a patient's page, among those there are. */
export const ownLanguage = async (): Promise<Language> => languageOf(await languageAmong(editions));

/** The same where the form is in hand: it is not looked up once more. */
export const languageOfOpenForm = async (ofForm: string): Promise<Language> =>
  languageOf(await languageWithForm(editions, ofForm));

/** Goes on in the language of the page that a form was sent from. For route handlers only. */
export const keepAskedLanguage = (): Promise<void> => keepAmong(editions);
