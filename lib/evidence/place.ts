import type { Condition } from "@/lib/form/condition";
import type { HowRead } from "./evidence";

/** What each row of a grid is about, in the order shown. A place may leave one out, and has no others. */
export const gridRowIds = ["what", "before", "help", "how-long", "harms", "day", "undo"] as const;
export type GridRowId = (typeof gridRowIds)[number];

/**
 * Sentences by id, each with what it rests on: source ids, or `plain` for a statement about carrying on
 * that anybody can make.
 */
export type Claims = { readonly [claim: string]: "plain" | readonly [string, ...string[]] };

/**
 * Why a cell, or a part of it, says nothing more: our sources give no number, or are silent. That nobody
 * knows is a finding and stands as a claim with its source.
 */
export type Gap = "no-number" | "no-source";

/** What a grid says of one treatment in one row: sentences, then numbers, then what is missing. */
export type GridCell = {
  readonly says?: Claims;
  readonly numbers?: readonly string[];
  readonly gap?: Gap;
};

/** One row of a grid: a cell for each option of its place. */
export type GridRow = {
  readonly id: GridRowId;
  /** The question that "Ask about this" puts on the list. */
  readonly asks: string;
  readonly cells: { readonly [option: string]: GridCell };
  /** The cells compare with different things: the row says that they must not be compared across. */
  readonly mixed?: true;
  /** Behind the row: fuller sentences, and the other framing of a number. */
  readonly why?: Claims;
};

/**
 * How a number was come by. Only a proportion of people can be drawn as a picture of 100; a median or a
 * mean cannot.
 */
export type Measure = "proportion" | "mean" | "median" | "count" | "range";

/** A number: never without its sources, its people and how it was come by. */
export type GridNumber = {
  readonly sources: readonly [string, ...string[]];
  readonly measure: Measure;
  /** How many people were studied, or that the source does not say. */
  readonly people: number | "not-said";
  /** Of 100, where a source gives a proportion: with the treatment, and with what it is compared to. */
  readonly picture?: { readonly with: number; readonly compared?: number };
};

/** The words of a number, each a short line without a full stop. All are printed beside each other. */
export type GridNumberWords = {
  /** "46 of 100 had over 30 % less pain; 36 of 100 without it". One denominator, no "rare", no 1 in X. */
  readonly value: string;
  /** With what it is compared: "against exercise alone", or "no comparison". */
  readonly compared: string;
  readonly people: string;
  /** Over what time. */
  readonly time: string;
  /** How sure it is: the source's own grade, or the kind of study and "not graded". */
  readonly sure: string;
};

/** A dispute: at least two sides, one neutral sentence each, and the question that it leads to. */
export type Dispute = {
  readonly id: string;
  readonly sides: { readonly [side: string]: readonly [string, ...string[]] };
  readonly asks: string;
};

/** Something a person said that does not fit the grid: one sentence, and its question. */
export type Mismatch = {
  readonly id: string;
  readonly when: Condition;
  readonly sources: readonly [string, ...string[]];
  readonly asks: string;
};

/** A question for the doctor about a place. Without a condition it is for everybody whose pain is there. */
export type PlaceQuestion = {
  readonly id: string;
  readonly group: string;
  readonly sources: readonly [string, ...string[]];
  readonly priority: number;
  readonly when?: Condition;
};

/** A published source, with its year and how it was read by whoever wrote the facts down. */
export type PublishedSource = {
  readonly id: string;
  readonly kind: "outside";
  readonly citation: string;
  readonly url: string;
  /** The year of publication; "undated" where the page shows none. */
  readonly year: number | "undated";
  readonly read: HowRead;
  /** How sure the source says it is, or the kind of study. */
  readonly design: string;
  /** The options of which it gives both the good and the harms: then both are told. */
  readonly tellsBoth?: readonly string[];
};

/**
 * A place where it can hurt: what is known there of each treatment, side by side, and all that hangs on
 * it. Its words stand beside it, in each language. The treatments that "neurotomy" and "rhizotomy" mean
 * there come first, then the other standard ones, then carrying on as now.
 */
export type Place = {
  readonly id: string;
  /** The regions of the body map that belong to it. */
  readonly regions: readonly string[];
  /** Whose place it is, by their answers. */
  readonly when: Condition;
  /** Where several places hold: the smaller comes first. */
  readonly order: number;
  readonly options: readonly [string, string, ...string[]];
  /** What the two words mean at this place. */
  readonly naming: { readonly neurotomy: Claims; readonly rhizotomy: Claims };
  readonly rows: readonly GridRow[];
  readonly numbers: { readonly [id: string]: GridNumber };
  /** Other standard treatments, one equal line each. */
  readonly others: { readonly [treatment: string]: readonly [string, ...string[]] };
  readonly disputes: readonly Dispute[];
  /** What is not known. */
  readonly unknown: Claims;
  readonly mismatches: readonly Mismatch[];
  readonly questions: readonly PlaceQuestion[];
  /** The question that its opening sentence ends with. */
  readonly opens: { readonly sources: readonly [string, ...string[]]; readonly asks: string };
  /** Where the nerves lie: a drawing by its id. */
  readonly drawing?: string;
  readonly sources: readonly PublishedSource[];
};

/** The name of a source beside a claim, what it says, and what it is, in a language. */
export type SourceWords = {
  readonly name: string;
  readonly says: string;
  /** Its design in a language other than that of the structure. */
  readonly design?: string;
};

/** The words of claims, by the id of each. */
export type Told<C> = { readonly [Id in keyof C]: string };
type ToldCell<C> = C extends { readonly says: infer S }
  ? Told<S>
  : { readonly [none: string]: never };
type RowOf<P extends Place> = P["rows"][number];

/** The words that a place needs in each language: a missing or unknown one does not type-check. */
export type PlaceWordsOf<P extends Place> = {
  readonly name: string;
  /** "This is about ... Back pain has other causes." The question follows it. */
  readonly opening: string;
  readonly options: { readonly [O in P["options"][number]]: string };
  readonly naming: {
    readonly neurotomy: Told<P["naming"]["neurotomy"]>;
    readonly rhizotomy: Told<P["naming"]["rhizotomy"]>;
  };
  readonly rows: {
    readonly [R in RowOf<P> as R["id"]]: {
      readonly cells: { readonly [O in keyof R["cells"]]: ToldCell<R["cells"][O]> };
    } & (R extends { readonly why: infer W }
      ? { readonly why: Told<W> }
      : { readonly why?: undefined });
  };
  readonly numbers: { readonly [N in keyof P["numbers"]]: GridNumberWords };
  readonly others: {
    readonly [T in keyof P["others"]]: { readonly name: string; readonly text: string };
  };
  readonly disputes: {
    readonly [D in P["disputes"][number] as D["id"]]: {
      readonly title: string;
      readonly sides: Told<D["sides"]>;
    };
  };
  readonly unknown: Told<P["unknown"]>;
  readonly mismatches: { readonly [M in P["mismatches"][number] as M["id"]]: string };
  readonly questions: {
    readonly [Q in P["questions"][number] as Q["id"]]: {
      readonly text: string;
      readonly because: string;
    };
  };
  readonly sources: { readonly [S in P["sources"][number] as S["id"]]: SourceWords };
};

/** The words of any place. */
export type PlaceWords = {
  readonly name: string;
  readonly opening: string;
  readonly options: { readonly [option: string]: string };
  readonly naming: {
    readonly neurotomy: { readonly [claim: string]: string };
    readonly rhizotomy: { readonly [claim: string]: string };
  };
  readonly rows: {
    readonly [row: string]: {
      readonly cells: { readonly [option: string]: { readonly [claim: string]: string } };
      readonly why?: { readonly [claim: string]: string } | undefined;
    };
  };
  readonly numbers: { readonly [number: string]: GridNumberWords };
  readonly others: {
    readonly [treatment: string]: { readonly name: string; readonly text: string };
  };
  readonly disputes: {
    readonly [dispute: string]: {
      readonly title: string;
      readonly sides: { readonly [side: string]: string };
    };
  };
  readonly unknown: { readonly [claim: string]: string };
  readonly mismatches: { readonly [mismatch: string]: string };
  readonly questions: {
    readonly [question: string]: { readonly text: string; readonly because: string };
  };
  readonly sources: { readonly [source: string]: SourceWords };
};
