import type { ComparisonGroup } from "@/lib/evidence/evidence";

/** The day itself. */
export const day = {
  id: "day",
  options: ["neurotomy", "rhizotomy"],
  rows: [
    {
      id: "anaesthesia",
      cells: {
        neurotomy: [
          "nice-ng59-rr3",
          "neurotomy-procedure.local-anaesthetic",
          "neurotomy-stages.pre-procedure",
        ],
        rhizotomy: ["rhizotomy-procedure.anaesthesia", "rhizotomy-phases.anaesthesia"],
      },
      conflicts: [],
      asks: "needle-or-cut",
    },
    {
      id: "how-long-it-takes",
      cells: {
        neurotomy: ["neurotomy-procedure.duration"],
        rhizotomy: ["differences.technique"],
      },
      numbers: { neurotomy: ["article-minutes"] },
      conflicts: [],
      asks: "needle-or-cut",
    },
    {
      id: "right-after",
      cells: {
        neurotomy: ["neurotomy-stages.immediate-post-procedure"],
        rhizotomy: ["rhizotomy-procedure.recovery-area", "rhizotomy-phases.recovery"],
      },
      conflicts: [],
      asks: "needle-or-cut",
    },
  ],
} as const satisfies ComparisonGroup;
