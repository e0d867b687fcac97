import type { EditionForm } from "./edition-form";
import type { EditionWords } from "./edition-words";
import type { Editions } from "./editions";
import { makeContent } from "./make-content";

/** The editions of one form in some languages; the first is the default. */
export function makeEditions(
  form: EditionForm,
  [first, ...others]: readonly [EditionWords, ...EditionWords[]],
): Editions {
  const all = [first, ...others];
  const ofAll = {
    yearWords: all.map((words) => words.yearWords),
    mentionWords: all.map((words) => words.mentionWords),
  };
  const editionOf = (words: EditionWords) => ({
    name: words.ownName,
    walkIn: { ...makeContent(form, words), ...ofAll },
    invited: { ...makeContent(form, words, "invited"), ...ofAll },
    review: words.reviewWords,
  });
  const usual = editionOf(first);
  const made = new Map([
    [first.language, usual],
    ...others.map((words) => [words.language, editionOf(words)] as const),
  ]);
  const editionFor = (language: string) => made.get(language) ?? usual;
  return {
    languages: [...made.keys()],
    defaultLanguage: first.language,
    languageName: (language) => editionFor(language).name,
    contentFor: (language) => editionFor(language).walkIn,
    invitedContentFor: (language) => editionFor(language).invited,
    reviewWordsFor: (language) => editionFor(language).review,
  };
}
