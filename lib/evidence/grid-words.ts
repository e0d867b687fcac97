import type { HowRead } from "./evidence";
import type { Gap, GridRowId } from "./place";

/** What every grid says alike, whatever its place. */
export type GridWords = {
  readonly rows: { readonly [Row in GridRowId]: string };
  readonly gaps: { readonly [G in Gap]: string };
  /** Under a row whose cells compare with different things. */
  readonly mixed: string;
  readonly why: string;
  readonly others: string;
  readonly disputes: string;
  readonly unknown: string;
  readonly sources: string;
  /** Before a question that a sentence leads to: "Ask: {question}". */
  readonly ask: string;
  /** Heading of the list of all places. */
  readonly places: string;
  /** Heading of the list of other places. */
  readonly otherPlaces: string;
  /** The labels of a number's parts, for those who hear it. */
  readonly number: {
    readonly compared: string;
    readonly people: string;
    readonly time: string;
    readonly sure: string;
  };
  /** {count}: of 100 people, beside the picture of them. */
  readonly ofHundred: string;
  /** How a source was read, in words. */
  readonly read: { readonly [How in HowRead]: string };
  /** Beside a statement that rests on no source because it says only what carrying on means. */
  readonly plain: string;
};
