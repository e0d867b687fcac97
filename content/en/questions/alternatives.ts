import type { alternativeRules } from "@/content/form/questions/alternatives";
import type { QuestionWordsOf } from "@/content/question-words-of";

/** Other ways forward, waiting, and what each would cost. */
export const alternativeQuestions: QuestionWordsOf<typeof alternativeRules> = {
  "other-ways": {
    text: "What if I carry on as I am for now? What else could I try, and what would each cost?",
    because: "because this matters for everyone",
  },
  "physical-therapy-first": {
    text: "I have not tried physical therapy or exercise. Should that come first?",
    because: "because you did not mark physical therapy as tried",
  },
  "exercise-tried": {
    text: "I have tried physical therapy or exercise. Is there a kind that could help me more?",
    because: "because you said you have tried this",
  },
  mood: {
    text: "Pain gets me down. Who can help me with that?",
    because: "because you said pain gets in the way of your mood",
  },
  "eating-and-talking": {
    text: "Pain makes it hard to eat or talk. What can help me with that now?",
    because: "because you said face pain makes it hard to eat or talk",
  },
  cost: {
    text: "What would I have to pay for tests, the day itself and any repeat?",
    because: "because no source here gives the cost",
  },
  "visits-and-travel": {
    text: "How many visits will I need, and can any be by phone or close to home?",
    because: "because you said that cost or travel matters to you",
  },
};
