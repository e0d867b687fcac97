import type { QuestionRule } from "@/lib/questions/question";
import { alternativeRules } from "./questions/alternatives";
import { everyoneRules } from "./questions/everyone";
import { healthRules } from "./questions/health";
import { procedureRules } from "./questions/procedure";
import { reliefRules } from "./questions/relief";
import { riskRules } from "./questions/risks";
import { safetyRules } from "./questions/safety";
import { visitRules } from "./questions/visit";

/** The groups of the question list, in order. */
export const questionGroups = [
  "which-procedure",
  "why-me",
  "the-day",
  "after",
  "relief",
  "wears-off",
  "risks",
  "my-health",
  "alternatives",
  "cost",
  "recovery",
  "follow-up",
] as const;

/** Every question for the doctor, and when it belongs on someone's list. */
export const questionRules = [
  ...everyoneRules,
  ...safetyRules,
  ...procedureRules,
  ...visitRules,
  ...reliefRules,
  ...riskRules,
  ...healthRules,
  ...alternativeRules,
] as const satisfies readonly QuestionRule[];

export type QuestionGroupId = (typeof questionGroups)[number];
export type QuestionId = (typeof questionRules)[number]["id"];
