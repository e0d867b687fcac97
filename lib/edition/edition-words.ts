import type { WrittenStepWords } from "@/lib/form/words";
import type { MentionWords } from "@/lib/questions/mention-words";
import type { ReviewWords } from "@/lib/words/booklet-words";
import type { WrittenPageWords } from "@/lib/words/page-words";
import type { YearWords } from "@/lib/words/year-words";
import type { Content } from "./content";

/** Everything one language says, by the ids of the form. */
export type EditionWords = Pick<
  Content,
  | "language"
  | "sectionWords"
  | "regionWords"
  | "regionGroupWords"
  | "groupWords"
  | "rowWords"
  | "optionWords"
  | "numberWords"
  | "conflictWords"
  | "statementWords"
  | "drawingWords"
  | "placeWords"
  | "gridWords"
  | "namingWords"
  | "questionGroupWords"
  | "questionWords"
  | "sourceNames"
  | "glossary"
  | "messages"
  | "linkWords"
  | "mailWords"
  | "letterWords"
  | "blankFormWords"
  | "aboutWords"
  | "readingFigures"
  | "standardsWords"
  | "summaryWords"
> & {
  /** What the language calls itself. */
  readonly ownName: string;
  /** What each source of the product says, by its id; those of places stand with their place. */
  readonly sourceSays: { readonly [sourceId: string]: string };
  /** What each source is, by its design as the structure writes it; absent in that language. */
  readonly sourceDesigns?: { readonly [design: string]: string };
  readonly translation: Content["edition"]["translation"];
  readonly stepWords: { readonly [stepId: string]: WrittenStepWords };
  readonly pageWords: WrittenPageWords;
  readonly emergencyWords: {
    readonly groups: { readonly [groupId: string]: string };
    readonly signs: { readonly [signId: string]: string };
  };
  /** The words of the booklet in which a clinician reviews all others. */
  readonly reviewWords: ReviewWords;
  readonly yearWords: YearWords;
  readonly mentionWords: MentionWords;
};
