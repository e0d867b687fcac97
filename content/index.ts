import type { Content } from "@/lib/edition/content";
import { makeEditions } from "@/lib/edition/make-editions";
import { form } from "./form";
import { type Language, languages } from "./languages";
import { wordsOf } from "./words";

export { type Language, languages } from "./languages";

export const defaultLanguage: Language = languages[0];

const [first, ...others] = languages;

/** All editions: what is handed to whoever needs a choice of languages. */
export const editions = makeEditions(form, [wordsOf[first], ...others.map((one) => wordsOf[one])]);

/** The content in a language. */
export const contentFor = (language: Language): Content => editions.contentFor(language);

/** The content for people whose clinic asked them; {clinic} and {phone} in its page words are open. */
export const invitedContentFor = (language: Language): Content =>
  editions.invitedContentFor(language);

/** Whether a text is the code of a language we have. */
export const isLanguage = (text: string): text is Language => languages.some((one) => one === text);

/** The language a text names, or the default when we do not have it. */
export const languageOf = (text: string): Language => (isLanguage(text) ? text : defaultLanguage);
