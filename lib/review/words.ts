import type { ConditionWords } from "@/lib/printing/blank-form/words";
import type { ChapterId } from "./chapters";

/** The words of the review booklet around the words that are reviewed. */
export type ReviewWords = {
  readonly title: string;
  readonly subject: string;
  /** {version}, {published}, {reviewBy} */
  readonly edition: string;
  /** {language}: its name in itself. */
  readonly language: string;
  readonly howTitle: string;
  readonly how: readonly string[];
  readonly contentsTitle: string;
  readonly signTitle: string;
  readonly signIntro: readonly string[];
  /** Lines to fill in with a pen. */
  readonly signFields: readonly string[];
  readonly findings: readonly string[];
  readonly chapters: { readonly [id in ChapterId]: string };
  /** Over the words of a root that has no headings of its own. {root}: its name in the content. */
  readonly ofRoot: string;
  readonly ok: string;
  readonly change: string;
  readonly note: string;
  readonly pageSigned: string;
  readonly source: string;
  /** In place of what a source says, where the block before has told it. */
  readonly asAbove: string;
  /** {clause} */
  readonly stepOnly: string;
  readonly itemOnly: string;
  readonly questionOnly: string;
  readonly everyone: string;
  readonly fill: string;
  /** {title}, {option} */
  readonly cell: string;
  /** {text} */
  readonly disagree: string;
  readonly conditions: ConditionWords;
};
