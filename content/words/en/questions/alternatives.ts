import type { alternativeRules } from "../../../form/questions/alternatives";
import type { QuestionWordsOf } from "../../../question-words-of";

/** Other ways forward, waiting, and what each would cost. */
export const alternativeQuestions: QuestionWordsOf<typeof alternativeRules> = {
  "physical-therapy-first": {
    short: "Exercise first",
    text: "I have not tried physical therapy or exercise. Should that come first?",
    because: "because you did not mark physical therapy as tried",
  },
  "exercise-tried": {
    short: "More exercise",
    text: "I have tried physical therapy or exercise. Is there a kind that could help me more?",
    because: "because you said you have tried this",
  },
  "tried-other-care": {
    short: "Other care",
    text: "I have tried other kinds of care. Is there one to try again, or one I have not tried?",
    because: "because you said you have tried other kinds of care",
  },
  "treatment-helped": {
    short: "What did help",
    text: "Something I tried did help. Could I have it again, or more of it?",
    because: "because you said that a treatment helped you",
  },
  "treatment-stopped": {
    short: "Why it stopped",
    text: "A treatment I had was stopped. Does the reason matter for what comes next?",
    quoting: "A treatment ended because of this: “{words}”. Does it matter for what comes next?",
    because: "because you wrote why a treatment stopped",
  },
  "medicine-helps": {
    short: "Medicine that helps",
    text: "My pain medicine helps me now. What does that change for us to decide?",
    because: "because you said that a pain medicine helps you",
  },
  "medicine-helps-little": {
    short: "Medicine that does little",
    text: "A pain medicine does little for me. Do I go on with it, or is there another?",
    because: "because you said that a pain medicine helps little or not at all",
  },
  "what-eases": {
    short: "What eases it",
    text: "Some things ease my pain now. Can I build on those, for a while or for longer?",
    because: "because you said what eases your pain",
  },
  mood: {
    short: "Mood and people",
    text: "Pain gets me down, or keeps me from other people. Who can help me with that?",
    because: "because you said pain gets in the way of your mood or of seeing people",
  },
  "eating-and-talking": {
    short: "Eating and talking",
    text: "Pain makes it hard to eat or talk. What can help me with that now?",
    because: "because you said it is hard to eat or talk, or that it makes the pain worse",
  },
  cost: {
    short: "Cost",
    text: "What would I have to pay for tests, the day itself and any repeat?",
    because: "because no source here gives the cost",
  },
  "visits-and-travel": {
    short: "Visits and travel",
    text: "How many visits will I need, and can any be by phone or close to home?",
    because: "because you said that cost or travel matters to you",
  },
};
