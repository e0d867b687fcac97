import type { PrintedLogo } from "@/lib/letter/letter-model";
import type { Paper } from "@/lib/settings/paper";
import type { ArticleRow, SourceItems } from "@/lib/summary/article";

/** Boxes for the digits of one part of a date. */
export type DigitBoxes = { readonly label: string; readonly count: number };

/** One field of an entry: what is asked, and how it is answered with a pen. */
export type PaperField = {
  readonly id: string;
  readonly label: string;
  /** Boxes to tick; when there are none, the field is written in. */
  readonly options: readonly string[];
  readonly lines: number;
};

/** How a question is answered with a pen. */
export type PaperAnswer =
  | { readonly kind: "options"; readonly options: readonly string[] }
  | {
      readonly kind: "lines";
      readonly lines: number;
      /** A few words are enough: they may stand beside the question. */
      readonly few?: true;
    }
  | { readonly kind: "numbered-lines"; readonly lines: number }
  | {
      readonly kind: "scale";
      readonly low: string;
      readonly high: string;
      readonly notSure: string;
    }
  | { readonly kind: "date"; readonly boxes: readonly DigitBoxes[] }
  | {
      readonly kind: "map";
      readonly views: readonly {
        readonly view: "front" | "back";
        readonly heading: string;
        /** The words at the viewer's left and right. */
        readonly sides: readonly [string, string];
        readonly places: readonly { readonly id: string; readonly name: string }[];
      }[];
    }
  | {
      readonly kind: "entries";
      /** What stands over each entry, such as "Treatment 1". */
      readonly names: readonly string[];
      readonly fields: readonly PaperField[];
      /** The hints of the fields, said once. */
      readonly notes: readonly string[];
    }
  | {
      readonly kind: "comparison";
      readonly options: readonly string[];
      readonly rows: readonly ArticleRow[];
    }
  | {
      readonly kind: "bank";
      readonly groups: readonly {
        readonly heading: string;
        readonly questions: readonly { readonly code: string; readonly text: string }[];
      }[];
    };

export type PaperQuestion = {
  readonly id: string;
  readonly number: number;
  readonly label: string;
  /** The hint, and how many boxes to tick. */
  readonly hints: readonly string[];
  /** "If ..., answer this", for a question not everyone answers. */
  readonly only?: string;
  readonly answer: PaperAnswer;
};

export type PaperStep = {
  readonly id: string;
  readonly title: string;
  readonly only?: string;
  readonly intro: readonly string[];
  readonly questions: readonly PaperQuestion[];
};

/** The questionnaire as it is filled in with a pen: every word of it as plain data, in order. */
export type BlankFormModel = {
  readonly language: string;
  readonly paper: Paper;
  readonly document: { readonly title: string; readonly author: string; readonly subject: string };
  /** Nobody's in the file itself, whoever it is printed for. */
  readonly name: "";
  readonly clinic: { readonly name: string; readonly lines: readonly string[] };
  readonly logo: PrintedLogo | null;
  readonly title: string;
  readonly how: readonly string[];
  /** At the head of every sheet, in case they come apart. */
  readonly sheet: {
    readonly name: string;
    readonly dateOfBirth: string;
    /** Whose form it is, where the clinic prints it for one person, in place of room to write it. */
    readonly of?: { readonly name: string; readonly beside: string };
  };
  readonly emergency: {
    readonly title: string;
    readonly text: readonly string[];
    readonly signs: readonly string[];
    readonly sources: string;
    readonly call: string;
  };
  /** Each begins on a page of its own. */
  readonly parts: readonly { readonly heading: string; readonly steps: readonly PaperStep[] }[];
  readonly askAboutThis: string;
  readonly conflictsHeading: string;
  readonly sources: SourceItems;
  readonly footer: { readonly lines: readonly string[]; readonly page: string };
  readonly unprintable: string;
};
