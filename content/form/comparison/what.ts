import type { ComparisonGroup } from "@/lib/evidence/evidence";

/** What the two procedures are. */
export const what = {
  id: "what",
  options: ["neurotomy", "rhizotomy"],
  rows: [
    {
      id: "what-it-is",
      cells: {
        neurotomy: [
          "overview.neurotomy-definition",
          "overview.both-alter-nerve-pathways",
          "differences.definition",
          "aomrc-ebi",
          "waring-2022",
        ],
        rhizotomy: [
          "overview.rhizotomy-definition",
          "overview.both-alter-nerve-pathways",
          "differences.definition",
          "aomrc-ebi",
          "waring-2022",
        ],
      },
      conflicts: ["names"],
      asks: "names",
    },
    {
      id: "which-nerve",
      cells: {
        neurotomy: [
          "overview.neurotomy-definition",
          "objectives.target-nerve",
          "advantages-neurotomy.facet-and-sacroiliac",
          "waring-2022",
        ],
        rhizotomy: [
          "overview.rhizotomy-definition",
          "objectives.target-nerve",
          "differences.definition",
          "rhizotomy-benefits.targeted",
        ],
      },
      conflicts: ["target"],
      asks: "exact-procedure",
    },
    {
      id: "how-done",
      cells: {
        neurotomy: [
          "neurotomy-procedure.x-ray-guided-electrode",
          "neurotomy-stages.procedure",
          "differences.neurotomy-technique",
          "differences.procedure",
          "differences.technique",
        ],
        rhizotomy: [
          "rhizotomy-procedure.guided-needle",
          "rhizotomy-procedure.heat-or-cut",
          "rhizotomy-phases.operative-procedure",
          "rhizotomy-phases.ablation",
          "differences.rhizotomy-technique",
          "differences.technique",
        ],
      },
      conflicts: ["names"],
      asks: "exact-procedure",
    },
    {
      id: "how-invasive",
      cells: {
        neurotomy: [
          "differences.invasiveness",
          "differences.neurotomy-technique",
          "advantages-neurotomy.no-large-incisions",
          "aomrc-ebi",
        ],
        rhizotomy: [
          "differences.invasiveness",
          "differences.procedure",
          "differences.rhizotomy-technique",
          "rhizotomy-benefits.minimally-invasive",
          "rhizotomy-procedure.guided-needle",
          "nice-ipg373",
        ],
      },
      conflicts: ["invasiveness"],
      asks: "needle-or-cut",
    },
    {
      id: "used-for",
      cells: {
        neurotomy: [
          "overview.both-for-chronic-pain",
          "overview.neurotomy-definition",
          "advantages-neurotomy.facet-and-sacroiliac",
          "aomrc-ebi",
        ],
        rhizotomy: [
          "overview.both-for-chronic-pain",
          "overview.rhizotomy-definition",
          "nice-ipg373",
        ],
      },
      conflicts: [],
      asks: "why-me",
    },
    {
      id: "tests-first",
      cells: {
        neurotomy: ["aomrc-ebi", "cohen-2020"],
        rhizotomy: ["rhizotomy-procedure.suitability-tests", "rhizotomy-phases.initial-evaluation"],
      },
      conflicts: [],
      asks: "why-me",
    },
  ],
} as const satisfies ComparisonGroup;
