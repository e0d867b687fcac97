import type { SharePicture } from "@/lib/evidence/share-picture";
import type { ListedQuestion } from "@/lib/questions/listed-question";
import type { Paper, PrintSize } from "@/lib/settings/paper";
/**
 * The version of the summary's shape and layout; it is part of every cache key. Summaries frozen with
 * an earlier one are brought into today's shape by `upgrade/upgrade-model.ts`.
 */
export const summaryTemplate = 2;

/**
 * A labelled answer as it is read. `answered: false` is the words for "not answered", shown as such.
 * `verbatim` marks the person's own words; `alert` what a clinician must know first; `unsure` an
 * answer that is neither yes nor no.
 */
export type Fact = {
  readonly label: string;
  readonly value: string;
  readonly answered: boolean;
  readonly verbatim?: true;
  readonly alert?: true;
  readonly unsure?: true;
};

/** A mark on the body map; the words of all marks are in `BodyMap.words`. */
export type BodyMark = { readonly region: string; readonly main: boolean };

export type BodyMap = {
  readonly heading: string;
  readonly marks: readonly BodyMark[];
  /** The same in words, in full or shortened. */
  readonly words: string;
  readonly unanswered?: true;
  readonly labels: {
    readonly front: string;
    readonly back: string;
    readonly left: string;
    readonly right: string;
  };
};

/** A 0 to 10 scale. `value` is absent when not answered or not sure; `words` always says it. */
export type ScaleRow = {
  readonly label: string;
  readonly value: number | null;
  readonly words: string;
  readonly unanswered?: true;
};

export type Scales = {
  readonly heading: string;
  readonly low: string;
  readonly high: string;
  readonly rows: readonly ScaleRow[];
};

export type FactList = {
  readonly heading: string;
  readonly facts: readonly Fact[];
  /** Said when something was left out here; `Overview.continued` says where it is in full. */
  readonly continued?: string;
};

/** One cell of a table; `unanswered` is the words for "not answered", shown as such. */
export type Cell = { readonly text: string; readonly unanswered?: true };

export type Table = {
  readonly heading: string;
  /** Empty when there are no rows. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Said in place of rows when there are none; empty when there are some. */
  readonly none: string;
  /** `none` says that the question was not answered. */
  readonly unanswered?: true;
  readonly continued?: string;
};

export type LineList = {
  readonly heading: string;
  readonly lines: readonly string[];
  /** Said in place of lines when there are none; empty when there are some. */
  readonly none: string;
  readonly continued?: string;
};

/**
 * A treatment's place on the axis of years, with the number of its row, from 1. 2024.5 is the middle
 * of 2024; a year alone reaches from its first day to its last.
 */
export type TimelineMark = {
  readonly number: number;
  readonly from: number;
  readonly to: number;
  /** Marks that overlap lie in lanes above each other, from 0. */
  readonly lane: number;
};

export type Timeline = {
  /** The years written along the axis: the first and the last are its ends. */
  readonly years: readonly number[];
  readonly marks: readonly TimelineMark[];
  /** The same in words, with each "when" as it was written. */
  readonly alt: string;
  /** Which treatments have no mark, because no year could be read. */
  readonly unplaced?: string;
};

/** Treatments in the person's order. */
export type Treatments = Table & {
  /** How much each row's treatment helped, 0 to 3, as the words of the row say; null: not said. */
  readonly helped: readonly (number | null)[];
  /** Absent when no year could be read. */
  readonly timeline?: Timeline;
};

/** The pain medicines of now as a table, with blood thinners before it and other medicines after. */
export type Medicines = Table & {
  /** Absent when none was reported. */
  readonly thinners?: Fact;
  readonly others: Fact;
};

/** What came of the emergency notice. `alert` when it was answered and the answer was not "none". */
export type EmergencyRecord = {
  readonly heading: string;
  readonly text: string;
  readonly alert?: true;
  readonly unanswered?: true;
};

/**
 * Page 1: what a clinician reads in thirty seconds, by urgency. Every part is cut to fit one side,
 * and says so.
 */
export type Overview = {
  readonly heading: string;
  /** Who, when, filled in by whom. */
  readonly identity: readonly Fact[];
  /** Name and date of birth for the lower half, where a folded sheet shows them; may be empty. */
  readonly nameLine: string;
  /** Null only in what was frozen with template 1, which said nothing where the answer was "none". */
  readonly emergency: EmergencyRecord | null;
  readonly knowFirst: FactList;
  readonly bodyMap: BodyMap;
  readonly scales: Scales;
  readonly topQuestions: LineList;
  readonly matters: FactList;
  readonly blocks: Table;
  /** Null only in what was frozen with template 1. */
  readonly medicines: Medicines | null;
  readonly treatments: Treatments;
  readonly dailyLife: FactList;
  readonly pain: FactList;
  /** Said when anything was left out on this page: where all of it stands. */
  readonly continued?: string;
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
  /** The label of the ruled room for the answer. */
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

export type InformationRow = {
  readonly id: string;
  readonly title: string;
  /** In the group's fixed option order. `sources` are numbers into the source list, as "[3]". */
  readonly cells: readonly {
    readonly text: string;
    readonly sources: string;
    readonly share?: SharePicture;
  }[];
  readonly conflicts: readonly string[];
  /** The questions that the conflicts lead to, as they are said below them. */
  readonly asks?: readonly string[];
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

/** Where the nerves lie: those about the person's place of pain first, none left out. */
export type Drawings = {
  readonly heading: string;
  readonly intro: readonly string[];
  readonly items: readonly DrawingFigure[];
};

export type InformationPart = {
  readonly heading: string;
  readonly intro: readonly string[];
  /** Absent from summaries made before there were drawings. */
  readonly drawings?: Drawings;
  readonly groups: readonly {
    readonly id: string;
    readonly heading: string;
    readonly options: readonly string[];
    readonly rows: readonly InformationRow[];
  }[];
  /** What the person chose as mattering most, each with every option's facts in fixed order. */
  readonly matters: {
    readonly heading: string;
    readonly intro: string;
    readonly options: readonly string[];
    readonly rows: readonly InformationRow[];
  } | null;
  readonly conflictsHeading: string;
  readonly sources: {
    readonly heading: string;
    readonly items: readonly {
      readonly number: string;
      readonly text: string;
      readonly url?: string;
      /** The language of the text, where it is not the summary's. */
      readonly language?: string;
    }[];
  };
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
  /** The name alone on one line, for the head of every page; empty when none was given. */
  readonly name: string;
  readonly overview: Overview;
  readonly questions: QuestionsPart;
  readonly answers: AnswersPart;
  readonly information: InformationPart;
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
