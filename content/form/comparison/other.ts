import type { ComparisonGroup } from "@/lib/evidence/evidence";

/** Having neither procedure for now. */
export const other = {
  id: "other",
  options: ["carrying-on", "other-treatments"],
  rows: [
    {
      id: "other-meaning",
      cells: {
        "carrying-on": ["selecting.review-current-condition", "selecting.pros-and-cons"],
        "other-treatments": ["selecting.review-prior-treatments", "aomrc-ebi"],
      },
      conflicts: [],
      asks: "other-ways",
    },
    {
      id: "other-relief",
      cells: {
        "carrying-on": ["selecting.review-past-pain"],
        "other-treatments": ["juch-2017"],
      },
      numbers: { "other-treatments": ["dutch-trials"] },
      conflicts: [],
      asks: "other-ways",
    },
    {
      id: "other-lasting",
      cells: {
        "carrying-on": ["selecting.review-past-pain"],
        "other-treatments": ["selecting.review-prior-treatments"],
      },
      conflicts: [],
      asks: "other-ways",
    },
    {
      id: "other-risks",
      cells: {
        "carrying-on": ["selecting.long-term-effects", "risks.discuss-with-doctor"],
        "other-treatments": ["advantages-rhizotomy.fewer-medicines", "risks.discuss-with-doctor"],
      },
      conflicts: [],
      asks: "other-ways",
    },
    {
      id: "other-change-later",
      cells: {
        "carrying-on": ["selecting.pros-and-cons"],
        "other-treatments": ["aomrc-ebi"],
      },
      conflicts: [],
      asks: "other-ways",
    },
    {
      id: "other-daily-life",
      cells: {
        "carrying-on": ["selecting.consider-daily-life"],
        "other-treatments": ["selecting.consider-daily-life", "selecting.review-prior-treatments"],
      },
      conflicts: [],
      asks: "other-ways",
    },
    {
      id: "other-cost",
      cells: {
        "carrying-on": ["selecting.pros-and-cons"],
        "other-treatments": ["selecting.pros-and-cons"],
      },
      conflicts: [],
      asks: "other-ways",
    },
    {
      id: "other-not-known",
      cells: {
        "carrying-on": ["selecting.long-term-effects"],
        "other-treatments": ["selecting.review-prior-treatments", "aomrc-ebi"],
      },
      conflicts: [],
      asks: "other-ways",
    },
    {
      id: "other-when-not-to-wait",
      cells: {
        "carrying-on": ["ces-card", "brief-any-site"],
        "other-treatments": ["ces-card", "brief-any-site"],
      },
      conflicts: [],
      asks: "my-risks",
    },
  ],
} as const satisfies ComparisonGroup;
