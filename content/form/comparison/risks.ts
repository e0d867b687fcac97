import type { ComparisonGroup } from "@/lib/evidence/evidence";

/** Each risk of the article's table, what matters beforehand, and what is not known. */
export const risks = {
  id: "risks",
  options: ["neurotomy", "rhizotomy"],
  rows: [
    {
      id: "weakness",
      cells: {
        neurotomy: ["risks.temporary-muscle-weakness", "risks.neurotomy"],
        rhizotomy: ["nice-ipg373", "risks.temporary-muscle-weakness", "risks.rhizotomy"],
      },
      conflicts: ["muscle-weakness"],
      asks: "numb-or-weak",
    },
    {
      id: "numbness",
      cells: {
        neurotomy: ["risks.numbness", "risks.neurotomy"],
        rhizotomy: ["risks.numbness", "asplund-2016"],
      },
      numbers: { rhizotomy: ["sweden-numbness"] },
      conflicts: ["rhizotomy-numbness"],
      asks: "numb-or-weak",
    },
    {
      id: "site-pain",
      cells: {
        neurotomy: ["risks.site-pain", "risks.neurotomy", "neurotomy-procedure.first-days"],
        rhizotomy: ["risks.site-pain", "risks.rhizotomy"],
      },
      conflicts: [],
      asks: "my-risks",
    },
    {
      id: "infection",
      cells: {
        neurotomy: ["risks.infection", "risks.neurotomy"],
        rhizotomy: ["risks.infection"],
      },
      conflicts: [],
      asks: "my-risks",
    },
    {
      id: "nerve-damage",
      cells: {
        neurotomy: ["risks.nerve-damage", "risks.neurotomy"],
        rhizotomy: ["risks.nerve-damage", "overview.rhizotomy-definition"],
      },
      conflicts: ["nerve-damage"],
      asks: "numb-or-weak",
    },
    {
      id: "paralysis",
      cells: {
        neurotomy: ["risks.muscle-paralysis", "risks.neurotomy"],
        rhizotomy: ["risks.muscle-paralysis", "nice-ipg373"],
      },
      conflicts: ["muscle-weakness"],
      asks: "numb-or-weak",
    },
    {
      id: "spasms",
      cells: {
        neurotomy: ["risks.spasms"],
        rhizotomy: ["risks.spasms", "risks.rhizotomy", "overview.rhizotomy-definition"],
      },
      conflicts: [],
      asks: "my-risks",
    },
    {
      id: "coming-back",
      cells: {
        neurotomy: ["risks.recurrence", "nice-ng59-rr3", "waring-2022"],
        rhizotomy: ["risks.recurrence", "risks.rhizotomy", "rhizotomy-benefits.long-term"],
      },
      conflicts: ["neurotomy-recurrence", "duration"],
      asks: "comes-back",
    },
    {
      id: "implants",
      cells: {
        neurotomy: ["aspn-2023"],
        rhizotomy: ["aspn-2023"],
      },
      conflicts: [],
      asks: "before-the-day",
    },
    {
      id: "blood-thinners-and-infection",
      cells: {
        neurotomy: ["cuh-advice"],
        rhizotomy: ["cuh-advice"],
      },
      conflicts: [],
      asks: "before-the-day",
    },
    {
      id: "not-known",
      cells: {
        neurotomy: ["risks.neurotomy", "nice-ng59-rr3", "cohen-2020"],
        rhizotomy: ["risks.rhizotomy", "differences.rhizotomy-technique", "asplund-2016"],
      },
      conflicts: [],
      asks: "my-risks",
    },
  ],
} as const satisfies ComparisonGroup;
