import type { Step } from "@/lib/form/step";
import * as deciding from "./deciding";
import * as health from "./health";
import * as pain from "./pain";
import * as start from "./start";
import * as treatment from "./treatment";

/** The whole journey in order. Adding a step is adding it here and its words in each language. */
export const steps = [
  start.beforeYouStart,
  start.aboutThisForm,
  pain.whereItHurts,
  pain.mainPlace,
  pain.yourPain,
  pain.howItFeels,
  pain.howStrong,
  pain.dailyLife,
  pain.faceLife,
  pain.doAgain,
  health.conditions,
  health.healthNow,
  health.implants,
  health.allergies,
  treatment.bloodThinners,
  treatment.painMedicines,
  treatment.otherMedicines,
  treatment.treatments,
  treatment.treatmentDetails,
  treatment.scans,
  treatment.blocks,
  treatment.told,
  deciding.whatTheyAre,
  deciding.theDay,
  deciding.afterwards,
  deciding.relief,
  deciding.risks,
  deciding.otherWays,
  deciding.understanding,
  deciding.understandingFacts,
  deciding.whatMatters,
  deciding.mattersMost,
  deciding.aimsAndFacts,
  deciding.yourQuestions,
  deciding.ownQuestions,
  deciding.topQuestions,
  deciding.readiness,
  deciding.support,
  deciding.check,
] as const satisfies readonly Step[];

/** The sections the progress bar counts, in order. */
export const sections = [
  "before",
  "about",
  "where",
  "pain",
  "strength",
  "daily-life",
  "health",
  "medicines",
  "treatments",
  "tests",
  "told",
  "procedures",
  "matters",
  "questions",
  "readiness",
  "check",
] as const;

export type StepId = (typeof steps)[number]["id"];
export type SectionId = (typeof sections)[number];
