import type { ComparisonGroup } from "@/lib/evidence/evidence";

/** What the sources say of pain in one place or another. */
export const places = {
  id: "places",
  options: ["neurotomy", "rhizotomy"],
  rows: [
    {
      id: "place-spine",
      cells: {
        neurotomy: [
          "overview.neurotomy-definition",
          "advantages-neurotomy.facet-and-sacroiliac",
          "aomrc-ebi",
        ],
        rhizotomy: ["overview.rhizotomy-definition", "aomrc-ebi"],
      },
      conflicts: ["names"],
      asks: "exact-procedure",
    },
    {
      id: "place-face",
      cells: {
        neurotomy: ["overview.neurotomy-definition"],
        rhizotomy: ["overview.rhizotomy-definition", "asplund-2016"],
      },
      conflicts: [],
      asks: "why-me",
    },
    {
      id: "place-stiffness",
      cells: {
        neurotomy: ["overview.neurotomy-definition", "risks.spasms"],
        rhizotomy: ["overview.rhizotomy-definition", "risks.spasms", "nice-ipg373"],
      },
      conflicts: [],
      asks: "why-me",
    },
    {
      id: "place-elsewhere",
      cells: {
        neurotomy: ["overview.both-for-chronic-pain", "overview.neurotomy-definition"],
        rhizotomy: ["overview.both-for-chronic-pain", "overview.rhizotomy-definition"],
      },
      conflicts: [],
      asks: "why-me",
    },
  ],
} as const satisfies ComparisonGroup;
