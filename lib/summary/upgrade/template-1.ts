import type {
  AnswersPart,
  BodyMap,
  Fact,
  FactList,
  LineList,
  QuestionsPart,
  Scales,
  SummaryModel,
} from "../model";

export type FirstTable = {
  readonly heading: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly none: string;
  readonly unanswered?: true;
  readonly continued?: string;
};

/** Page 1 as template 1 had it. */
export type FirstOverview = {
  readonly heading: string;
  readonly identity: readonly Fact[];
  readonly emergency?: { readonly heading: string; readonly text: string };
  readonly knowFirst: FactList;
  readonly bodyMap: BodyMap;
  readonly scales: Scales;
  readonly pain: FactList;
  readonly dailyLife: FactList;
  readonly treatments: FirstTable;
  readonly blocks: FirstTable;
  readonly matters: LineList;
  readonly topQuestions: LineList;
};

type FirstRow = {
  readonly id: string;
  readonly title: string;
  readonly cells: readonly { readonly text: string; readonly sources: string }[];
  readonly conflicts: readonly string[];
};

/** The information as template 1 had it. */
export type FirstInformation = {
  readonly heading: string;
  readonly intro: readonly string[];
  readonly groups: readonly {
    readonly id: string;
    readonly heading: string;
    readonly options: readonly string[];
    readonly rows: readonly FirstRow[];
  }[];
  readonly matters: {
    readonly heading: string;
    readonly intro: string;
    readonly options: readonly string[];
    readonly rows: readonly FirstRow[];
  } | null;
  readonly conflictsHeading: string;
  readonly sources: {
    readonly heading: string;
    readonly items: readonly {
      readonly number: string;
      readonly text: string;
      readonly url?: string;
    }[];
  };
};

/** A summary as it was frozen with template 1. Nothing here changes any more. */
export type FirstModel = Omit<SummaryModel, "template" | "print" | "overview" | "information"> & {
  readonly template: 1;
  readonly overview: FirstOverview;
  readonly questions: QuestionsPart;
  readonly answers: AnswersPart;
  readonly information: FirstInformation;
};
