import { contentFor, invitedContentFor, type Language } from "@/content";
import * as englishPaper from "@/content/en/paper";
import { reviewWords as english } from "@/content/en/review";
import * as spanishPaper from "@/content/es/paper";
import { reviewWords as spanish } from "@/content/es/review";
import type { BookletInput } from "@/lib/review/booklet-model";
import type { Paper } from "@/lib/summary/model";

const own: { readonly [L in Language]: Pick<BookletInput, "words" | "paperWords"> } = {
  en: { words: english, paperWords: englishPaper },
  es: { words: spanish, paperWords: spanishPaper },
};

/** What goes into the review booklet of a language. */
export function bookletInput(language: Language, paper: Paper): BookletInput {
  return {
    content: contentFor(language),
    invited: invitedContentFor(language),
    ...own[language],
    paper,
  };
}
