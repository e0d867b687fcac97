import type { EvidenceContent } from "@/lib/evidence/evidence-content";
import type { QuestionRule, QuestionWords } from "./question";

/** The questions for the doctor in one language, beside the evidence they rest on. */
export type QuestionContent = EvidenceContent & {
  readonly questions: readonly QuestionRule[];
  readonly questionGroups: readonly string[];
  readonly questionGroupWords: { readonly [groupId: string]: string };
  readonly questionWords: { readonly [questionId: string]: QuestionWords };
};
