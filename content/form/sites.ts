import type { Condition } from "@/lib/form/condition";
import { faceRegions, spineRegions } from "./body-regions";

const inTheSpine = { item: "places", includesAny: spineRegions } as const satisfies Condition;
const inTheFace = { item: "places", includesAny: faceRegions } as const satisfies Condition;

/**
 * Where and how it hurts, as far as the sources tell people apart by it. Rows about a site stand first
 * for those it holds for, and are there for everyone else too.
 */
export const sites = {
  spine: inTheSpine,
  face: inTheFace,
  stiffness: { item: "sudden-pain", includes: "stiff-legs" },
  elsewhere: {
    all: [{ item: "places", answered: true }, { not: inTheSpine }, { not: inTheFace }],
  },
} as const satisfies { readonly [id: string]: Condition };
