import type { SectionId } from "../../form/steps";

/** The sections of the progress bar. */
export const sectionWords: Readonly<Record<SectionId, string>> = {
  before: "Before you start",
  about: "About this form",
  where: "Where it hurts",
  pain: "Your pain",
  strength: "How strong it is",
  "daily-life": "Daily life",
  health: "Your health",
  medicines: "Your medicines",
  treatments: "What you have tried",
  tests: "Tests",
  told: "What you were told",
  procedures: "What is known",
  matters: "What matters to you",
  questions: "Your questions",
  readiness: "How ready you feel",
  check: "Check your answers",
};
