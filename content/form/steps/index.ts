import type { Step } from "@/lib/form/step";
import * as day from "./day";
import * as deciding from "./deciding";
import * as health from "./health";
import * as known from "./known";
import * as matters from "./matters";
import * as medicines from "./medicines";
import * as pain from "./pain";
import * as start from "./start";
import * as told from "./told";
import * as tried from "./tried";
import * as where from "./where";

/** The whole journey in order. Adding a step is adding it here and its words in each language. */
export const steps = [
  start.beforeYouStart,
  start.aboutThisForm,
  where.whereItHurts,
  where.mainPlace,
  pain.yourPain,
  pain.howStrong,
  pain.doAgain,
  health.conditions,
  health.implants,
  medicines.bloodThinners,
  medicines.painMedicines,
  tried.treatments,
  tried.treatmentDetails,
  told.told,
  known.twoWords,
  known.whatIsKnown,
  known.understanding,
  known.understandingFacts,
  matters.mattersMost,
  deciding.yourQuestions,
  day.readiness,
  deciding.check,
] as const satisfies readonly Step[];

/** The parts of the form, in order. */
export const sections = [
  "before",
  "about",
  "where",
  "pain",
  "health",
  "medicines",
  "treatments",
  "told",
  "known",
  "matters",
  "questions",
  "day",
  "check",
] as const;

/** The parts that are to read, and may be left. */
export const optionalSections = ["known"] as const satisfies readonly SectionId[];

export type StepId = (typeof steps)[number]["id"];
export type SectionId = (typeof sections)[number];
