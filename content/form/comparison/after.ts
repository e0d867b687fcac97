import type { ComparisonGroup } from "@/lib/evidence/evidence";

/** The first week, the months after it, and getting back to daily life. */
export const after = {
  id: "after",
  options: ["neurotomy", "rhizotomy"],
  rows: [
    {
      id: "first-days",
      cells: {
        neurotomy: ["neurotomy-procedure.first-days", "neurotomy-procedure.aftercare"],
        rhizotomy: ["risks.rhizotomy", "rhizotomy-procedure.follow-up"],
      },
      conflicts: ["immediate-relief"],
      asks: "recovery-time",
    },
    {
      id: "first-months",
      cells: {
        neurotomy: ["neurotomy-procedure.aftercare", "neurotomy-stages.follow-up"],
        rhizotomy: ["rhizotomy-procedure.follow-up", "nice-ipg373"],
      },
      conflicts: [],
      asks: "recovery-time",
    },
    {
      id: "recovery",
      cells: {
        neurotomy: [
          "objectives.recovery",
          "differences.neurotomy-technique",
          "differences.outcomes",
        ],
        rhizotomy: [
          "objectives.recovery",
          "differences.outcomes",
          "rhizotomy-benefits.minimally-invasive",
          "advantages-rhizotomy.short-recovery",
        ],
      },
      conflicts: ["recovery"],
      asks: "recovery-time",
    },
    {
      id: "medicines-after",
      cells: {
        neurotomy: ["neurotomy-procedure.aftercare"],
        rhizotomy: ["advantages-rhizotomy.fewer-medicines", "rhizotomy-benefits.medication"],
      },
      conflicts: [],
      asks: "before-the-day",
    },
    {
      id: "daily-life",
      cells: {
        neurotomy: ["purpose.pain-relief", "selecting.consider-daily-life"],
        rhizotomy: ["advantages-rhizotomy.short-recovery", "selecting.consider-daily-life"],
      },
      conflicts: [],
      asks: "recovery-time",
    },
    {
      id: "cost",
      cells: {
        neurotomy: ["nice-ng59-rr3"],
        rhizotomy: ["objectives.duration-of-relief"],
      },
      conflicts: [],
      asks: "other-ways",
    },
  ],
} as const satisfies ComparisonGroup;
