import type { Drawing, DrawingsWords } from "@/lib/evidence/drawing";
import type {
  ComparisonGroup,
  ComparisonRowWords,
  NumberFact,
  NumberWords,
  QuestionRule,
  QuestionWords,
  ShareWords,
  Source,
  Statement,
  StatementWords,
} from "@/lib/evidence/evidence";
import type { Standard, StandardsWords } from "@/lib/evidence/standard";
import type { Condition } from "@/lib/form/condition";
import type { Step } from "@/lib/form/step";
import type { AnyStepWords } from "@/lib/form/words";
import type { LetterWords } from "@/lib/letter/letter-model";
import type { AboutWords } from "@/lib/words/about-words";
import type { BlankFormWords } from "@/lib/words/blank-form-words";
import type { LinkWords } from "@/lib/words/link-words";
import type { MailWords } from "@/lib/words/mail-words";
import type { FormMessages } from "@/lib/words/messages";
import type { PageWords } from "@/lib/words/page-words";
import type { SummaryWords } from "@/lib/words/summary-words";

export type BodyRegion = {
  readonly id: string;
  readonly view: "front" | "back";
  readonly side: "left" | "right" | "middle";
  readonly group: string;
};

type Words = { readonly [id: string]: string };

/** Everything a person reads in one language, with the language-free structure it hangs on. */
export type Content = {
  readonly language: string;
  /**
   * Version, publication and review-by dates (ISO), whether a clinician has signed it off, and whether
   * this language is the one it was written in or a translation, reviewed or not.
   */
  readonly edition: {
    readonly version: string;
    readonly published: string;
    readonly reviewBy: string;
    readonly reviewed: boolean;
    readonly translation: "original" | "reviewed" | "not-reviewed";
  };
  readonly sections: readonly string[];
  readonly sectionWords: Words;
  readonly steps: readonly Step[];
  readonly stepWords: { readonly [stepId: string]: AnyStepWords };
  readonly regions: readonly BodyRegion[];
  readonly regionWords: Words;
  readonly comparison: readonly ComparisonGroup[];
  readonly groupWords: { readonly [groupId: string]: { readonly title: string } };
  readonly rowWords: { readonly [rowId: string]: ComparisonRowWords };
  readonly optionWords: Words;
  /** Where and how it hurts: rows of a site that holds for a person stand first in their group. */
  readonly sites: { readonly [site: string]: Condition };
  readonly numbers: readonly NumberFact[];
  readonly numberWords: { readonly [numberId: string]: NumberWords | ShareWords };
  /** One neutral sentence for each conflict of the sources. */
  readonly conflictWords: Words;
  /** The short check of what was read. */
  readonly statements: readonly Statement[];
  readonly statementWords: { readonly [statementId: string]: StatementWords };
  /** Where nerves lie and where a treatment acts, in the order shown to those no site holds for. */
  readonly drawings: readonly Drawing[];
  readonly drawingWords: DrawingsWords;
  /** Which comparison rows hold the facts about each aim of "what matters to you". */
  readonly aimRows: { readonly [aim: string]: readonly string[] };
  readonly questions: readonly QuestionRule[];
  readonly questionGroups: readonly string[];
  readonly questionGroupWords: Words;
  readonly questionWords: { readonly [questionId: string]: QuestionWords };
  readonly sources: readonly Source[];
  /** The short name a source goes by beside a claim, such as "NICE (UK), 2016". */
  readonly sourceNames: Words;
  readonly glossary: { readonly [term: string]: string };
  readonly emergencySigns: readonly {
    readonly text: string;
    readonly sources: readonly string[];
  }[];
  readonly messages: FormMessages;
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
  readonly summaryWords: SummaryWords;
};
