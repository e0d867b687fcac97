import type { GridRowId } from "./place";

/** How far the product meets one point of a standard for decision aids. */
export const verdicts = ["met", "partly", "unmet", "not-applicable"] as const;
export type Verdict = (typeof verdicts)[number];

/** The parts of the printed summary where a point of a standard can be seen. */
type PrintedPart = "overview" | "questions" | "known" | "foot";

/** Where in the product a point can be seen. */
export type Place<StepId extends string = string, AboutPartId extends string = string> =
  | { readonly step: StepId }
  | { readonly row: GridRowId }
  | { readonly about: AboutPartId }
  | { readonly page: "sources" | "library" }
  | { readonly print: PrintedPart };

/** One point of a standard, and what the product is found to do about it. */
export type Point<P extends Place = Place> = {
  readonly id: string;
  readonly verdict: Verdict;
  readonly where: readonly P[];
};

/** A published standard for decision aids. It says nothing about the procedures. */
export type Standard<P extends Place = Place> = {
  readonly id: string;
  readonly citation: string;
  readonly url: string;
  readonly groups: readonly { readonly id: string; readonly points: readonly Point<P>[] }[];
};

/** What a point asks for, in our own words, and why it is met or not. */
type PointWords = { readonly asks: string; readonly why: string };

type GroupOf<S extends Standard> = S["groups"][number];

/** The words of one standard. A group or point without words does not type-check. */
export type StandardWordsOf<S extends Standard> = {
  /** Who made it, for which country, and when. */
  readonly name: string;
  readonly text: readonly string[];
  readonly groups: { readonly [G in GroupOf<S> as G["id"]]: { readonly title: string } };
  readonly points: { readonly [P in GroupOf<S>["points"][number] as P["id"]]: PointWords };
};

type AnyStandardWords = {
  readonly name: string;
  readonly text: readonly string[];
  readonly groups: { readonly [groupId: string]: { readonly title: string } };
  readonly points: { readonly [pointId: string]: PointWords };
};

/** The words around the standards, and those of each. */
export type StandardsWords = {
  readonly title: string;
  readonly intro: readonly string[];
  /** {met}, {all} */
  readonly count: string;
  readonly columns: { readonly point: string; readonly finding: string };
  readonly verdicts: { readonly [V in Verdict]: string };
  readonly where: string;
  readonly places: {
    /** {title} */
    readonly step: string;
    /** {title}, {page} */
    readonly row: string;
    /** {title} */
    readonly about: string;
    /** {title} */
    readonly page: string;
    /** {title} */
    readonly print: string;
    readonly foot: string;
  };
  readonly standards: { readonly [standardId: string]: AnyStandardWords };
};
