import type { ComparisonGroup } from "@/lib/summary/evidence";

/** The first days, and what people can expect later. */
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
      id: "recovery",
      cells: {
        neurotomy: [
          "objectives.recovery",
          "differences.neurotomy-technique",
          "differences.outcomes",
          "neurotomy-stages.follow-up",
        ],
        rhizotomy: [
          "objectives.recovery",
          "differences.outcomes",
          "rhizotomy-benefits.minimally-invasive",
          "advantages-rhizotomy.short-recovery",
          "rhizotomy-procedure.follow-up",
          "nice-ipg373",
        ],
      },
      conflicts: ["recovery"],
      asks: "recovery-time",
    },
    {
      id: "relief",
      cells: {
        neurotomy: [
          "purpose.pain-relief",
          "objectives.pain-relief",
          "differences.outcomes",
          "juch-2017",
          "maas-2015",
          "cohen-2020",
        ],
        rhizotomy: [
          "purpose.pain-relief",
          "objectives.pain-relief",
          "differences.outcomes",
          "aomrc-ebi",
          "asplund-2016",
        ],
      },
      conflicts: [],
      asks: "relief-chance",
    },
    {
      id: "how-long-it-lasts",
      cells: {
        neurotomy: ["objectives.duration-of-relief", "nice-ng59-rr3"],
        rhizotomy: [
          "objectives.duration-of-relief",
          "rhizotomy-benefits.long-term",
          "asplund-2016",
        ],
      },
      conflicts: ["duration"],
      asks: "how-long",
    },
    {
      id: "wears-off",
      cells: {
        neurotomy: ["risks.recurrence", "nice-ng59-rr3"],
        rhizotomy: ["risks.rhizotomy", "objectives.duration-of-relief"],
      },
      conflicts: ["neurotomy-recurrence"],
      asks: "comes-back",
    },
    {
      id: "can-be-undone",
      cells: {
        neurotomy: ["waring-2022"],
        rhizotomy: ["risks.rhizotomy", "nice-ipg373"],
      },
      conflicts: [],
      asks: "exact-procedure",
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
