import type { SectionId } from "../../form/steps";

/** The parts of the form. */
export const sectionWords: Readonly<Record<SectionId, string>> = {
  before: "Before you start",
  about: "About this form",
  where: "Where it hurts",
  pain: "Your pain",
  health: "Your health",
  medicines: "Your medicines",
  treatments: "What you have tried",
  told: "What you were told",
  known: "What is known",
  matters: "What matters to you",
  questions: "Your questions",
  day: "On the day",
  check: "Check your answers",
};
