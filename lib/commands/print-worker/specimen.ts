import { contentFor, defaultLanguage } from "@/content";
import type { Answers } from "@/lib/form/answers";
import { buildSummary } from "@/lib/summary/build-summary";
import type { SummaryModel } from "@/lib/summary/model";

const answers: Answers = {
  "emergency-signs": "not-sure",
  name: "Margaret Okafor",
  "date-of-birth": "1953-03-04",
  "blood-thinners": ["apixaban"],
  implants: ["pacemaker"],
  places: ["low-back-left", "buttock-left"],
  "main-place": "low-back-left",
  "pain-now": 6,
  "pain-worst": 9,
  treatments: [{ id: "t1", kind: "injection", year: "2024", helped: "a-little" }],
  worries: "That my leg goes weak.",
};

const {
  questions,
  answers: told,
  ...whole
} = buildSummary({
  content: contentFor(defaultLanguage),
  answers,
  emergency: { shownAt: "2026-11-22T13:48:00Z", acknowledgedAt: "2026-11-22T13:50:00Z" },
  submittedAt: "2026-11-22T14:05:00Z",
  paper: "a4",
});

/** An invented person's summary, short after page 1: each thread prints it as it starts. */
export const specimen: SummaryModel = {
  ...whole,
  questions: { ...questions, questions: questions.questions.slice(0, 2) },
  answers: { ...told, sections: told.sections.slice(0, 1) },
};
