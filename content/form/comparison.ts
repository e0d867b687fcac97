import type { ComparisonGroup } from "@/lib/evidence/evidence";
import { after } from "./comparison/after";
import { day } from "./comparison/day";
import { kinds } from "./comparison/kinds";
import { other } from "./comparison/other";
import { places } from "./comparison/places";
import { relief } from "./comparison/relief";
import { risks } from "./comparison/risks";
import { what } from "./comparison/what";

/** The side-by-side information in order. Each group is a list of its own on a page of the form. */
export const comparison = [
  what,
  places,
  day,
  after,
  relief,
  risks,
  other,
  kinds,
] as const satisfies readonly ComparisonGroup[];

type Group = (typeof comparison)[number];

export type ComparisonGroupId = Group["id"];

/** The words one row needs: a title, and a cell for each of its options. */
export type RowWordsOf<G extends ComparisonGroup> = {
  readonly [R in G["rows"][number] as R["id"]]: {
    readonly title: string;
    readonly cells: { readonly [Option in keyof R["cells"]]: string };
  };
};
