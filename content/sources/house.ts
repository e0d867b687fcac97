import type { Source } from "@/lib/evidence/evidence";

/** What rests on our own brief and on no published source. */
export const house = [
  {
    id: "brief-any-site",
    kind: "house",
    says: "Emergency signs for any site, from this product's own brief, not from a published source: new weakness in both legs, fever with severe back pain, chest pain, sudden worst headache or face droop.",
    citation: "Our own list. Not a published source; a clinician has still to review it.",
  },
  {
    id: "brief-crisis",
    kind: "house",
    says: "Thoughts of ending one's life are an emergency, with a crisis line to call; this product's own choice. The lines were found on public pages in November 2026: 988 (United States, Canada), 116 123 (Samaritans, United Kingdom and Ireland), 024 (Spain), 13 11 14 (Lifeline, Australia), 1737 (New Zealand).",
    citation:
      "Our own choice, with crisis lines as their own or public pages gave them in November 2026. A clinician has still to review it.",
  },
  {
    id: "brief-drawings",
    kind: "house",
    says: "Where nerves, bones and joints lie in the drawings: drawn for this product from general anatomy, not to scale, not from a published source.",
    citation:
      "Our own drawings, from general anatomy, not to scale. Not a published source; a clinician has still to review them.",
  },
] as const satisfies readonly Source[];
