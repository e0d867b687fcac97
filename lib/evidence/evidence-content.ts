import type { FormContent } from "@/lib/form/form-content";
import type { SummaryWords } from "@/lib/words/summary-words";
import type { Drawing, DrawingsWords } from "./drawing";
import type {
  ComparisonGroup,
  ComparisonRowWords,
  NumberFact,
  NumberWords,
  Source,
  Statement,
  StatementWords,
} from "./evidence";
import type { GridWords } from "./grid-words";
import type { Naming, NamingWords } from "./naming";
import type { GridRowId, Place, PlaceWords } from "./place";

/** What the sources say, in one language, beside the form it is read in. */
export type EvidenceContent = FormContent & {
  readonly comparison: readonly ComparisonGroup[];
  readonly groupWords: { readonly [groupId: string]: { readonly title: string } };
  readonly rowWords: { readonly [rowId: string]: ComparisonRowWords };
  readonly optionWords: { readonly [optionId: string]: string };
  readonly numbers: readonly NumberFact[];
  readonly numberWords: { readonly [numberId: string]: NumberWords };
  /** One neutral sentence for each conflict of the sources. */
  readonly conflictWords: { readonly [conflictId: string]: string };
  /** The short check of what was read. */
  readonly statements: readonly Statement[];
  readonly statementWords: { readonly [statementId: string]: StatementWords };
  /** Where nerves lie and where a treatment acts. */
  readonly drawings: readonly Drawing[];
  readonly drawingWords: DrawingsWords;
  /** Which row of a grid speaks of each aim of "what matters to you"; "none" where no row does. */
  readonly aimRows: { readonly [aim: string]: GridRowId | "none" };
  /** The places where it can hurt, each with its grid; the order is that of the list of places. */
  readonly places: readonly Place[];
  readonly placeWords: { readonly [placeId: string]: PlaceWords };
  readonly gridWords: GridWords;
  /** What the two words stand for: it is read before any grid. */
  readonly naming: Naming;
  readonly namingWords: NamingWords;
  /** What each question for the doctor asks, by its id: a fact leads to one. */
  readonly questionWords: { readonly [questionId: string]: { readonly text: string } };
  readonly sources: readonly Source[];
  /** The short name a source goes by beside a claim, such as "NICE (UK), 2016". */
  readonly sourceNames: { readonly [sourceId: string]: string };
  readonly summaryWords: SummaryWords;
};
