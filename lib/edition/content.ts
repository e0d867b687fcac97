import type { Standard, StandardsWords } from "@/lib/evidence/standard";
import type { PageOneItems } from "@/lib/form/page-one-items";
import type { QuestionContent } from "@/lib/questions/question-content";
import type { AboutWords } from "@/lib/words/about-words";
import type { BlankFormWords } from "@/lib/words/blank-form-words";
import type { LetterWords } from "@/lib/words/letter-words";
import type { LinkWords } from "@/lib/words/link-words";
import type { MailWords } from "@/lib/words/mail-words";
import type { PageWords } from "@/lib/words/page-words";
import type { YearWords } from "@/lib/words/year-words";
import type { NamedReviewer } from "./reviewer";

/** Everything a person reads in one language, with the language-free structure it hangs on. */
export type Content = QuestionContent & {
  /** Which items of the form page 1 is made from. */
  readonly pageOne: PageOneItems;
  /**
   * Version, publication and review-by dates (ISO), whether a clinician has signed it off, and whether
   * this language is the one it was written in or a translation, reviewed or not.
   */
  readonly edition: {
    readonly version: string;
    readonly published: string;
    readonly reviewBy: string;
    readonly reviewed: boolean;
    /** Who has read it, by name. */
    readonly reviewers: readonly NamedReviewer[];
    readonly translation: "original" | "reviewed" | "not-reviewed";
  };
  readonly glossary: { readonly [term: string]: string };
  readonly emergencySigns: readonly {
    /** The name of the group it stands in; those of a group follow each other. */
    readonly group: string;
    readonly text: string;
    /** What to do about it: go to an emergency department now, or phone today. */
    readonly action: "now" | "today";
    readonly sources: readonly string[];
  }[];
  /** How years are written in each of the languages: people write in whichever they like. */
  readonly yearWords: readonly YearWords[];
  readonly pageWords: PageWords;
  readonly linkWords: LinkWords;
  readonly mailWords: MailWords;
  /** The letter with a person's link. */
  readonly letterWords: LetterWords;
  /** What only the form on paper says. */
  readonly blankFormWords: BlankFormWords;
  /** The parts of the page about the product, in order. */
  readonly aboutParts: readonly string[];
  readonly aboutWords: AboutWords;
  /** What the hardest page measures, by reading formula; a school grade or a score. */
  readonly readingFigures: { readonly [formula: string]: number };
  /** The standards for decision aids that the product is measured against. */
  readonly standards: readonly Standard[];
  readonly standardsWords: StandardsWords;
};
