import { editions, type Language, languageOf } from "@/content";
import { ownLanguage as languageAmong, languageWithForm } from "@/lib/session/own-language";

/** The language of a patient's page, among those there are. */
export const ownLanguage = async (): Promise<Language> => languageOf(await languageAmong(editions));

/** The same where the form is in hand: it is not looked up once more. */
export const languageOfOpenForm = async (ofForm: string): Promise<Language> =>
  languageOf(await languageWithForm(editions, ofForm));
