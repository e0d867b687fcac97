import { contentFor, defaultLanguage, type Language } from "@/content";
import type { Paper } from "@/lib/settings/paper";
import { buildSummary } from "@/lib/summary/build-summary";
import type { SummaryModel } from "@/lib/summary/model";
import { fullestAnswers } from "./fullest-answers";

const moment = "2026-11-22T14:05:00.000Z";
const times = { shownAt: moment, answeredAt: moment, acknowledgedAt: moment };

/** As long as an invitation may be: it takes a row of page 1 from the columns. */
const appointment = {
  name: "W".repeat(120),
  dateOfBirth: "1950-12-28",
  clinician: "W".repeat(120),
  clinic: "W".repeat(120),
  at: moment,
};

/** A summary with every part filled with words of a sign, so long. */
export const fullestSummary = (
  sign: string,
  word: number,
  paper: Paper,
  language: Language = defaultLanguage,
): SummaryModel =>
  buildSummary({
    content: contentFor(language),
    answers: fullestAnswers(contentFor(defaultLanguage), sign, word),
    emergency: times,
    submittedAt: moment,
    appointment,
    paper,
  });
