import { contentFor, invitedContentFor, type Language } from "@/content";
import { reviewWords } from "@/content/en/review";
import { blankFormWords, letterWords } from "@/content/en/staff/paper";
import type { BookletInput } from "@/lib/review/booklet-model";
import type { Paper } from "@/lib/summary/model";

/** What goes into the review booklet of a language. */
export function bookletInput(language: Language, paper: Paper): BookletInput {
  return {
    content: contentFor(language),
    invited: invitedContentFor(language),
    paperWords: { letter: letterWords, form: blankFormWords },
    words: reviewWords,
    paper,
  };
}
