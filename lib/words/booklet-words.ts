import type { ConditionWords } from "./blank-form-words";
import type { ChapterId } from "./booklet-chapters";

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
  /** What stands over the words of a root, by the content's name for it. */
  readonly roots: { readonly [root: string]: string };
  /** Over those of any other. {root} */
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
  /** Of a question that comes of words, of numbers, or in place of others. */
  readonly written: string;
  readonly differ: string;
  readonly joined: string;
  /** {title}, {option} */
  readonly cell: string;
  /** {claim}: the id of a sentence; {sources}: the names of what it rests on. */
  readonly restsOn: string;
  /** {question} */
  readonly leadsTo: string;
  /** Over the statements that rest on no source. */
  readonly plain: string;
  /** {text} */
  readonly disagree: string;
  /** {clause} */
  readonly standsFirst: string;
  /** {cells}: the claims that tell it. */
  readonly toldIn: string;
  /** {answer}: what a statement of the short check is held to be. */
  readonly heldToBe: string;
  /** {numbers}: the ids of the numbers that follow a claim. */
  readonly followedBy: string;
  readonly conditions: ConditionWords;
};
