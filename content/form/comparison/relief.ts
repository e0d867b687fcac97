import type { ComparisonGroup } from "@/lib/evidence/evidence";

/** Whether pain eases, how sure that is, for how long, and what follows. */
export const relief = {
  id: "relief",
  options: ["neurotomy", "rhizotomy"],
  rows: [
    {
      id: "relief",
      cells: {
        neurotomy: ["purpose.pain-relief", "objectives.pain-relief", "differences.outcomes"],
        rhizotomy: ["purpose.pain-relief", "objectives.pain-relief", "differences.outcomes"],
      },
      conflicts: [],
      asks: "relief-chance",
    },
    {
      id: "relief-low-back",
      cells: {
        neurotomy: ["cohen-2020", "juch-2017", "maas-2015"],
        rhizotomy: ["aomrc-ebi", "cohen-2020", "juch-2017", "maas-2015"],
      },
      numbers: {
        neurotomy: ["dutch-trials", "cochrane-trials"],
        rhizotomy: ["dutch-trials", "cochrane-trials"],
      },
      conflicts: [],
      asks: "relief-chance",
    },
    {
      id: "relief-face",
      cells: {
        neurotomy: ["overview.neurotomy-definition"],
        rhizotomy: ["asplund-2016"],
      },
      numbers: { rhizotomy: ["sweden-months"] },
      conflicts: [],
      asks: "relief-chance",
    },
    {
      id: "relief-stiffness",
      cells: {
        neurotomy: ["overview.neurotomy-definition"],
        rhizotomy: ["overview.rhizotomy-definition", "nice-ipg373"],
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
          "nice-ng59-rr3",
        ],
      },
      numbers: { neurotomy: ["nice-months"], rhizotomy: ["nice-months"] },
      conflicts: ["duration"],
      asks: "relief-chance",
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
  ],
} as const satisfies ComparisonGroup;
