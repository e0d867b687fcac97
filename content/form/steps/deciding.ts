import { languages } from "@/content/languages";
import type { Step } from "@/lib/form/step";

export const whatTheyAre = {
  id: "what-they-are",
  section: "known",
  items: [
    { id: "ask-what", kind: "ask", group: "what" },
    { id: "ask-places", kind: "ask", group: "places" },
  ],
} as const satisfies Step;

export const theDay = {
  id: "the-day",
  section: "known",
  items: [{ id: "ask-day", kind: "ask", group: "day" }],
} as const satisfies Step;

export const afterwards = {
  id: "afterwards",
  section: "known",
  items: [{ id: "ask-after", kind: "ask", group: "after" }],
} as const satisfies Step;

export const relief = {
  id: "relief",
  section: "known",
  items: [{ id: "ask-relief", kind: "ask", group: "relief" }],
} as const satisfies Step;

export const risks = {
  id: "risks",
  section: "known",
  items: [{ id: "ask-risks", kind: "ask", group: "risks" }],
} as const satisfies Step;

export const otherWays = {
  id: "other-ways",
  section: "known",
  items: [
    { id: "ask-other", kind: "ask", group: "other" },
    { id: "ask-kinds", kind: "ask", group: "kinds" },
  ],
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

const rating = ["not-important", "a-bit", "important", "very", "not-sure"] as const;

export const whatMatters = {
  id: "what-matters",
  section: "matters",
  items: [
    { id: "matters-relief", kind: "choice", options: rating },
    { id: "matters-lasting", kind: "choice", options: rating },
    { id: "matters-feeling", kind: "choice", options: rating },
    { id: "matters-undo", kind: "choice", options: rating },
    { id: "matters-recovery", kind: "choice", options: rating },
    { id: "matters-no-surgery", kind: "choice", options: rating },
    { id: "matters-medicines", kind: "choice", options: rating },
    { id: "matters-sleep", kind: "choice", options: rating },
    { id: "matters-back-to", kind: "choice", options: rating },
    { id: "matters-cost", kind: "choice", options: rating },
  ],
} as const satisfies Step;

const aims = [
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
] as const;

export const mattersMost = {
  id: "matters-most",
  section: "matters",
  items: [
    {
      id: "matters-most",
      kind: "choices",
      role: "aims",
      atMost: 3,
      options: [...aims, "other", "not-sure"],
      exclusive: ["not-sure"],
    },
    { id: "matters-other", kind: "text", atMost: 200, lines: 2 },
    { id: "worries", kind: "text", atMost: 600, lines: 4 },
  ],
} as const satisfies Step;

/** The facts about what was chosen: every option's, in the fixed order. */
export const aimsAndFacts = {
  id: "aims-and-facts",
  section: "matters",
  when: { item: "matters-most", includesAny: aims },
  items: [{ id: "ask-aims", kind: "ask", about: "aims" }],
} as const satisfies Step;

/** The tailored list, the person's own, and which stand first: one page. */
export const yourQuestions = {
  id: "your-questions",
  section: "questions",
  items: [
    { id: "questions-dropped", kind: "dropped-questions", role: "dropped-questions" },
    {
      id: "own-questions",
      kind: "entries",
      role: "own-question-list",
      atMost: 10,
      fields: [{ id: "text", kind: "text", role: "own-question-words", atMost: 300, lines: 3 }],
    },
    { id: "questions-top", kind: "top-questions", role: "top-questions", atMost: 5 },
  ],
} as const satisfies Step;

export const readiness = {
  id: "readiness",
  section: "day",
  items: [
    { id: "ready-names", kind: "choice", options: ["clear", "partly", "unclear", "not-sure"] },
    { id: "ready-options", kind: "choice", options: ["clear", "partly", "unclear", "not-sure"] },
    { id: "ready-risks", kind: "choice", options: ["clear", "partly", "unclear", "not-sure"] },
    { id: "ready-unclear", kind: "text", atMost: 500, lines: 3 },
    {
      id: "ready-decides",
      kind: "choices",
      options: ["me-alone", "partner", "family", "friend", "other", "not-sure"],
      exclusive: ["not-sure"],
    },
  ],
} as const satisfies Step;

export const support = {
  id: "support",
  section: "day",
  items: [
    {
      id: "support-needed",
      kind: "choices",
      options: ["more-time", "talk-it-over", "written-words", "come-with-me", "none", "not-sure"],
      exclusive: ["none", "not-sure"],
    },
    { id: "interpreter", kind: "text", atMost: 100, lines: 1 },
    {
      id: "access",
      kind: "choices",
      options: [
        "wheelchair",
        "hearing",
        "sight",
        "stairs",
        "lying-flat",
        "other",
        "none",
        "not-sure",
      ],
      exclusive: ["none", "not-sure"],
    },
    { id: "access-words", kind: "text", atMost: 300, lines: 2 },
  ],
} as const satisfies Step;

/** The last page shows every answer; what to print, and consent, are asked there. */
export const check = {
  id: "check",
  section: "check",
  invitedReads: "otherwise",
  items: [
    { id: "paper", kind: "choice", role: "paper-size", options: ["a4", "letter"] },
    { id: "print-size", kind: "choice", role: "type-size", options: ["normal", "large"] },
    /** A language of the content: page 1 of the summary is written in it. */
    {
      id: "doctor-language",
      kind: "choice",
      role: "clinician-language",
      options: [...languages, "not-sure"],
    },
    { id: "consent", kind: "choice", required: true, options: ["yes"] },
  ],
} as const satisfies Step;
