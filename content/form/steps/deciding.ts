import { languages } from "@/content/languages";
import type { Step } from "@/lib/form/step";

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
      fields: [{ id: "text", kind: "text", role: "own-question-words", atMost: 300, lines: 2 }],
    },
    { id: "questions-top", kind: "top-questions", role: "top-questions", atMost: 5 },
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
      walkInOnly: true,
      options: [...languages, "not-sure"],
    },
    { id: "consent", kind: "choice", required: true, options: ["yes"] },
  ],
} as const satisfies Step;
