import type { QuestionWords } from "@/lib/questions/question";
import type { QuestionGroupId, QuestionId } from "../../form/questions";
import { alternativeQuestions } from "./questions/alternatives";
import { everyoneQuestions } from "./questions/everyone";
import { healthQuestions } from "./questions/health";
import { procedureQuestions } from "./questions/procedure";
import { reliefQuestions } from "./questions/relief";
import { riskQuestions } from "./questions/risks";
import { safetyQuestions } from "./questions/safety";
import { visitQuestions } from "./questions/visit";

export const questionGroupWords: { readonly [Group in QuestionGroupId]: string } = {
  "which-procedure": "Which treatment it is",
  "why-me": "Why this is thought of for me",
  "the-day": "On the day",
  after: "How I will feel after",
  relief: "Relief: how likely and how much",
  "wears-off": "If it does not work or wears off",
  risks: "Risks for me",
  "my-health": "My health, medicines and implants",
  alternatives: "Other ways and waiting",
  cost: "Cost and travel",
  recovery: "Getting back to normal",
  "follow-up": "What comes later",
};

/** The text of every question, and the reason it is on someone's list. */
export const questionWords: { readonly [Id in QuestionId]: QuestionWords } = {
  ...everyoneQuestions,
  ...safetyQuestions,
  ...procedureQuestions,
  ...visitQuestions,
  ...reliefQuestions,
  ...riskQuestions,
  ...healthQuestions,
  ...alternativeQuestions,
};
