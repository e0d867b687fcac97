import type { ReviewWords } from "@/lib/words/booklet-words";
import type { Content } from "./content";

/** The editions there are, one for each language, as they are handed to those who need a choice. */
export type Editions = {
  /** The codes of the languages, in the order they are offered. */
  readonly languages: readonly string[];
  readonly defaultLanguage: string;
  /** What a language calls itself. */
  readonly languageName: (language: string) => string;
  /** The content in a language, or in the default one where there is no such edition. */
  readonly contentFor: (language: string) => Content;
  /** The same for people whose clinic asked them; {clinic} and {phone} in it are open. */
  readonly invitedContentFor: (language: string) => Content;
  readonly reviewWordsFor: (language: string) => ReviewWords;
};
