import type { Condition } from "@/lib/form/condition";
import type { FormContent } from "@/lib/form/form-content";
import type { SummaryWords } from "@/lib/words/summary-words";
import type { Drawing, DrawingsWords } from "./drawing";
import type {
  ComparisonGroup,
  ComparisonRowWords,
  NumberFact,
  NumberWords,
  ShareWords,
  Source,
  Statement,
  StatementWords,
} from "./evidence";
import type { GridWords } from "./grid-words";
import type { Place, PlaceWords } from "./place";

/** What the sources say, in one language, beside the form it is read in. */
export type EvidenceContent = FormContent & {
  readonly comparison: readonly ComparisonGroup[];
  readonly groupWords: { readonly [groupId: string]: { readonly title: string } };
  readonly rowWords: { readonly [rowId: string]: ComparisonRowWords };
  readonly optionWords: { readonly [optionId: string]: string };
  /** Where and how it hurts: rows of a site that holds for a person stand first in their group. */
  readonly sites: { readonly [site: string]: Condition };
  readonly numbers: readonly NumberFact[];
  readonly numberWords: { readonly [numberId: string]: NumberWords | ShareWords };
  /** One neutral sentence for each conflict of the sources. */
  readonly conflictWords: { readonly [conflictId: string]: string };
  /** The short check of what was read. */
  readonly statements: readonly Statement[];
  readonly statementWords: { readonly [statementId: string]: StatementWords };
  /** Where nerves lie and where a treatment acts, in the order shown to those no site holds for. */
  readonly drawings: readonly Drawing[];
  readonly drawingWords: DrawingsWords;
  /** Which comparison rows hold the facts about each aim of "what matters to you". */
  readonly aimRows: { readonly [aim: string]: readonly string[] };
  /** The places where it can hurt, each with its grid; the order is that of the list of places. */
  readonly places: readonly Place[];
  readonly placeWords: { readonly [placeId: string]: PlaceWords };
  readonly gridWords: GridWords;
  /** What each question for the doctor asks, by its id: a fact leads to one. */
  readonly questionWords: { readonly [questionId: string]: { readonly text: string } };
  readonly sources: readonly Source[];
  /** The short name a source goes by beside a claim, such as "NICE (UK), 2016". */
  readonly sourceNames: { readonly [sourceId: string]: string };
  readonly summaryWords: SummaryWords;
};
