import { contentFor } from "@/content";
import { questionnaireResource } from "@/lib/fhir/questionnaire";
import { questionnaireResponseResource, type SentAnswers } from "@/lib/fhir/questionnaire-response";
import type { Answers } from "@/lib/form/answers";

const content = contentFor("en");
const url = "https://questionnaire.example.org/fhir/Questionnaire/ready-to-ask";

/** The form as tests read it. */
export const sampleQuestionnaire = questionnaireResource(content, { url, status: "draft" });

/** Answers as tests send them. */
export const sampleResponse = (answers: Answers, changes: Partial<SentAnswers> = {}) =>
  questionnaireResponseResource({
    content,
    contentVersion: content.edition.version,
    questionnaireUrl: url,
    id: "3d2f7c1e-6a0b-4d58-9f55-2f1f6f1c9f10",
    answers,
    submittedAt: new Date("2026-11-22T10:30:00Z"),
    ...changes,
  });
