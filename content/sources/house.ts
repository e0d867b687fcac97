import type { Source } from "@/lib/evidence/evidence";

/** What rests on our own brief and on no published source. */
export const house = [
  {
    id: "brief-any-site",
    kind: "house",
    says: "Emergency signs for any site, from this product's own brief, not from a published source: new weakness in both legs, fever with severe back pain, chest pain, sudden worst headache or face droop.",
    citation:
      "The brief of this product. Not a published source; a clinician has still to review it.",
  },
  {
    id: "brief-drawings",
    kind: "house",
    says: "Where nerves, bones and joints lie in the drawings: drawn for this product from general anatomy, not to scale, not from a published source.",
    citation:
      "Our own drawings, from general anatomy, not to scale. Not a published source; a clinician has still to review them.",
  },
] as const satisfies readonly Source[];
