import type { PlaceFacts } from "@/lib/evidence/place-facts";
import type { ListedQuestion } from "@/lib/questions/listed-question";
import type { Paper, PrintSize } from "@/lib/settings/paper";
import type { Fact } from "./facts";
import type { OverviewParts } from "./overview/parts";
import type { Entered } from "./summary-input";

/** The version of the summary's shape and layout; it is part of every cache key. */
export const summaryTemplate = 4;

/** What is said on paper where not all of page 1 has room on its side. */
export type CutWords = {
  /** Beside the heading of a part in which words were cut. */
  readonly shortened: string;
  /** Beside the heading of a table without some of its rows. Filled with {shown} and {count}. */
  readonly shown: string;
  /** Once for the whole page: where all of it stands. */
  readonly inFull: string;
};

/** Page 1: what a clinician reads in thirty seconds, by urgency. It holds full facts. */
export type Overview = OverviewParts & {
  readonly heading: string;
  /** It stands at the head of the page, and among who and when where it was not given. */
  readonly name: Fact;
  /** Who, when, filled in by whom; without the name. */
  readonly identity: readonly Fact[];
  /** How many of these, from the first, say who it is and when the appointment is; the rest is of the form. */
  readonly whoFacts?: number;
  /** Date of birth and record number with their labels, to stand beside the name; empty when not known. */
  readonly born: string;
  /** What of this the clinic put right after it was sent, and what it was. */
  readonly corrected?: string;
  /** What was asked and not answered, outside Safety; empty when all of it was. */
  readonly skipped: string;
  readonly whenCut: CutWords;
  /** What stands around this page, where it is in another language than the rest of the summary. */
  readonly frame?: {
    readonly language: string;
    readonly title: string;
    readonly footer: SummaryModel["footer"];
    readonly unprintable: string;
  };
};

export type QuestionsPart = {
  readonly heading: string;
  readonly intro: string;
  readonly questions: readonly ListedQuestion[];
  /** So many of them have their reason and room to write; the others follow as a list to tick. */
  readonly first: number;
  /** The heading of that list; empty where there is none. */
  readonly also: string;
  /** The label of the ruled room for notes. */
  readonly room: string;
};

/** Everything the person answered, in the words as asked. */
export type AnswersPart = {
  readonly heading: string;
  readonly intro: string;
  readonly sections: readonly {
    readonly heading: string;
    readonly facts: readonly Fact[];
  }[];
};

/** One drawing in words; its picture is found by `id`. `shows` says all that the picture shows. */
export type DrawingFigure = {
  readonly id: string;
  readonly title: string;
  readonly shows: string;
  readonly named: string;
  readonly sources: string;
  readonly labels: readonly { readonly id: string; readonly text: string }[];
};

/** Where the nerves lie. */
export type Drawings = {
  readonly heading: string;
  readonly intro: readonly string[];
  readonly items: readonly DrawingFigure[];
};

/** What is known at the person's place: the grid as it was shown. */
export type KnownPart = PlaceFacts & {
  readonly heading: string;
  /** Where there is no grid: why, and what there is. */
  readonly intro: string;
};

/**
 * The summary as plain data: every word the page and the PDF show, in order. Both render it and
 * compute nothing; it is frozen when the person finishes.
 */
export type SummaryModel = {
  readonly template: typeof summaryTemplate;
  readonly contentVersion: string;
  readonly language: string;
  readonly paper: Paper;
  readonly print: PrintSize;
  readonly document: {
    readonly title: string;
    readonly author: string;
    readonly subject: string;
  };
  /** The name alone, for the head of every page; empty when none was given. */
  readonly name: string;
  /** What the clinic knows besides, to stand beside the name on every page. */
  readonly besideName?: readonly string[];
  /** How staff of the clinic filled it in and sent it; absent where the person sent it. */
  readonly enteredBy?: Entered["way"];
  /** Whom the clinic had down when it was sent; absent for a walk-in. */
  readonly sentFor?: { readonly name: string; readonly dateOfBirth: string };
  readonly overview: Overview;
  /** Page 1 in the other languages there were, by their codes. */
  readonly otherOverviews?: { readonly [language: string]: Overview };
  readonly questions: QuestionsPart;
  readonly answers: AnswersPart;
  readonly known: KnownPart;
  /**
   * On every page: reviewed or not, no recommendation, version and dates. `page` is filled with
   * {page} and {pages} by whoever knows the pages.
   */
  readonly footer: { readonly lines: readonly string[]; readonly page: string };
  /** Ids of the rules that fired, for the record; never shown. */
  readonly rulesFired: readonly string[];
  /** Said where a character cannot be printed; it names the accessible page. */
  readonly unprintable: string;
};
