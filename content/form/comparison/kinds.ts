import type { ComparisonGroup } from "@/lib/evidence/evidence";

/** Other treatments, kind by kind. */
export const kinds = {
  id: "kinds",
  options: ["other-treatments"],
  rows: [
    {
      id: "kind-exercise",
      cells: {
        "other-treatments": [
          "selecting.review-prior-treatments",
          "rhizotomy-procedure.follow-up",
          "juch-2017",
        ],
      },
      conflicts: [],
      asks: "other-ways",
    },
    {
      id: "kind-medicines",
      cells: {
        "other-treatments": [
          "selecting.review-prior-treatments",
          "advantages-rhizotomy.fewer-medicines",
        ],
      },
      conflicts: [],
      asks: "other-ways",
    },
    {
      id: "kind-injections",
      cells: {
        "other-treatments": ["rhizotomy-procedure.suitability-tests", "cuh-advice"],
      },
      conflicts: [],
      asks: "other-ways",
    },
    {
      id: "kind-talking",
      cells: { "other-treatments": ["selecting.consider-daily-life", "aomrc-ebi"] },
      conflicts: [],
      asks: "other-ways",
    },
    {
      id: "kind-surgery",
      cells: { "other-treatments": ["selecting.pros-and-cons"] },
      conflicts: [],
      asks: "other-ways",
    },
  ],
} as const satisfies ComparisonGroup;
