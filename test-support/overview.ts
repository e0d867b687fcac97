import { contentFor } from "@/content";
import type { Answers } from "@/lib/form/answers";
import { listQuestions } from "@/lib/questions/listed-questions";
import { buildOverview } from "@/lib/summary/build-overview";
import type { EmergencyTimes } from "@/lib/summary/summary-input";

const content = contentFor("en");

/** Page 1 in English, on A4, of someone who finished on 22 November 2026, for tests. */
export const overviewForTests = (answers: Answers, emergency: EmergencyTimes = {}) =>
  buildOverview(
    { content, answers, emergency, submittedAt: "2026-11-22T10:20:00Z", paper: "a4" },
    listQuestions(content, answers),
  );
