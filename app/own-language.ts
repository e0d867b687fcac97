import { editions, type Language, languageOf } from "@/content";
import { ownLanguage as languageAmong } from "@/lib/session/own-language";

/** The language of a patient's page, among those there are. */
export const ownLanguage = async (): Promise<Language> => languageOf(await languageAmong(editions));
