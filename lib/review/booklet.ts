import type { Paper } from "@/lib/settings/paper";
import type { SummaryModel } from "@/lib/summary/model";

/** One string of the content. `id` is where it stands in the content; `label` the end of that. */
export type ReviewLine = { readonly id: string; readonly label: string; readonly text: string };

/** A source beside what it says; what it says is left out where nothing is claimed. */
export type ReviewSource = { readonly name: string; readonly says?: string };

/** Strings that are judged together: a question with its options, one claim, one sign. */
export type ReviewBlock = {
  readonly id: string;
  /** What it is, where the id alone does not tell. */
  readonly heading?: string;
  /** When it is shown, and what else to know, in words. */
  readonly notes: readonly string[];
  readonly lines: readonly ReviewLine[];
  readonly sources: readonly ReviewSource[];
};

/** Blocks that begin on a page of their own; the only part of a chapter has no heading. */
export type ReviewPart = { readonly heading?: string; readonly blocks: readonly ReviewBlock[] };

export type ReviewChapter = {
  readonly id: string;
  readonly heading: string;
  readonly parts: readonly ReviewPart[];
};

/** Every word of an edition for a clinician with a pen, as plain data in order. */
export type BookletModel = {
  readonly language: string;
  readonly paper: Paper;
  readonly document: SummaryModel["document"];
  /** Nobody's. */
  readonly name: "";
  readonly title: string;
  readonly facts: readonly string[];
  readonly how: { readonly heading: string; readonly lines: readonly string[] };
  readonly contents: { readonly heading: string; readonly lines: readonly string[] };
  readonly sign: {
    readonly heading: string;
    readonly intro: readonly string[];
    readonly findings: readonly string[];
    readonly fields: readonly string[];
  };
  readonly chapters: readonly ReviewChapter[];
  readonly marks: {
    readonly ok: string;
    readonly change: string;
    readonly note: string;
    readonly pageSigned: string;
    readonly source: string;
  };
  readonly footer: SummaryModel["footer"];
};
