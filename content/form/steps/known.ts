import type { Step } from "@/lib/form/step";

/** What the two words stand for, before anything is said of any treatment. */
export const twoWords = {
  id: "two-words",
  section: "known",
  shows: "naming",
  items: [],
} as const satisfies Step;

/** The grid of the place that hurts most. */
export const whatIsKnown = {
  id: "what-is-known",
  section: "known",
  shows: "grid",
  items: [{ id: "ask-grid", kind: "ask", about: "grid" }],
} as const satisfies Step;

const trueOrFalse = ["true", "false", "not-sure"] as const;

/** The short check. What the sources say about each statement stands in `../understanding`. */
export const understanding = {
  id: "understanding",
  section: "known",
  items: [
    { id: "statement-names", kind: "choice", options: trueOrFalse },
    { id: "statement-coming-back", kind: "choice", options: trueOrFalse },
    { id: "statement-undo", kind: "choice", options: trueOrFalse },
    { id: "statement-neither", kind: "choice", options: trueOrFalse },
  ],
} as const satisfies Step;

/** Only for those who took the short check: the same facts for each of them, whatever was answered. */
export const understandingFacts = {
  id: "understanding-facts",
  section: "known",
  when: {
    any: [
      { item: "statement-names", answered: true },
      { item: "statement-coming-back", answered: true },
      { item: "statement-undo", answered: true },
      { item: "statement-neither", answered: true },
    ],
  },
  items: [{ id: "ask-statements", kind: "ask", about: "statements" }],
} as const satisfies Step;
