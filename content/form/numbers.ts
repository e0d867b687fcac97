import type { NumberFact } from "@/lib/evidence/evidence";

/**
 * The numbers that claims give. Each says how many were studied, or that this was not said; its words
 * say who, over what time, how many of how many, and how sure it is.
 */
export const numbers = [
  {
    id: "article-minutes",
    sources: ["neurotomy-procedure.duration"],
    studied: "not-said",
  },
  { id: "dutch-trials", sources: ["juch-2017"], studied: 681 },
  { id: "cochrane-trials", sources: ["maas-2015"], studied: 1309 },
  { id: "nice-months", sources: ["nice-ng59-rr3"], studied: "not-said" },
  { id: "sweden-months", sources: ["asplund-2016"], studied: 206 },
  { id: "sweden-numbness", sources: ["asplund-2016"], studied: 206 },
] as const satisfies readonly NumberFact[];

export type NumberId = (typeof numbers)[number]["id"];
