import type { QuestionRule, QuestionWords } from "@/lib/evidence/evidence";

/** The words a list of rules needs: one text and one reason for each. */
export type QuestionWordsOf<Rules extends readonly QuestionRule[]> = {
  readonly [Id in Rules[number]["id"]]: QuestionWords;
};
