import type { Step } from "@/lib/form/step";

/** What matters to the person: up to three aims, each with what the grid says of it, and own words. */
export const mattersMost = {
  id: "matters-most",
  section: "matters",
  items: [
    {
      id: "matters-most",
      kind: "choices",
      role: "aims",
      atMost: 3,
      options: [
        "relief",
        "lasting",
        "feeling",
        "undo",
        "recovery",
        "no-surgery",
        "medicines",
        "sleep",
        "back-to",
        "cost",
        "other",
        "not-sure",
      ],
      exclusive: ["not-sure"],
    },
    { id: "matters-other", kind: "text", atMost: 200, lines: 2 },
    { id: "worries", kind: "text", atMost: 600, lines: 4 },
  ],
} as const satisfies Step;
