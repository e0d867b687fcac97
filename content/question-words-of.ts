import type { QuestionRule, QuestionWords } from "@/lib/questions/question";

/** The words a list of rules needs: one text and one reason for each. */
export type QuestionWordsOf<Rules extends readonly QuestionRule[]> = {
  readonly [Id in Rules[number]["id"]]: QuestionWords;
};
