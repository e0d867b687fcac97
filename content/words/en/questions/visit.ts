import type { visitRules } from "../../../form/questions/visit";
import type { QuestionWordsOf } from "../../../question-words-of";

/** The day, the days after it, recovery and follow-up. */
export const visitQuestions: QuestionWordsOf<typeof visitRules> = {
  "needle-or-cut": {
    text: "Is it done through a needle or an open cut? Will I be awake, and how long will it take?",
    because: "because sources disagree about how it is done",
  },
  "lying-still": {
    text: "Lying down makes my pain worse. How long must I lie still, and which way up?",
    because: "because you said lying down makes your pain worse",
  },
  "getting-about": {
    text: "I cannot move about well. How will I get on to the table, and who will help?",
    because: "because you said pain stops you from moving about",
  },
  "going-home": {
    text: "How long will I stay, who should take me home, and when can I drive?",
    because: "because sources do not say how long people stay",
  },
  "first-days": {
    text: "When should relief start, and how will I feel in the first days?",
    because: "because sources disagree about whether relief comes at once",
  },
  "warning-signs": {
    text: "Which signs after it mean I must ring you, and which mean I need help at once?",
    because: "because some signs cannot wait",
  },
  "help-at-home": {
    text: "What help will I need at home in the first days?",
    because: "because you said pain makes it hard to wash, dress or eat",
  },
  "recovery-time": {
    text: "When should relief start? How long until I can do daily tasks, sleep and work as before?",
    because:
      "because sources disagree about when relief starts and how long it takes to get over it",
  },
  "back-to": {
    text: "How likely is it that I get back to what I most want to do? When could I try?",
    because: "because you said there are things that pain keeps you from",
  },
  sleep: {
    text: "Is it known if sleep gets better after this? What else could help me sleep?",
    because: "because you said that sleep matters or is hard for you",
  },
  "follow-up": {
    text: "Who will see me after it, when, and whom do I ring with a question?",
    because: "because you said a treatment gave you problems before",
  },
  "long-term": {
    text: "How may each way forward affect my health in the years to come?",
    because: "because you said your pain has lasted a year or more",
  },
  "my-helper": {
    text: "Can the person who helps me be there when we decide, and on the day?",
    because: "because you said that someone helps with this form",
  },
  interpreter: {
    text: "Can the clinic book someone to interpret for me, for the talk and for the day?",
    because: "because you said that an interpreter helps you",
  },
};
