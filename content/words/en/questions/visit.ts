import type { visitRules } from "../../../form/questions/visit";
import type { QuestionWordsOf } from "../../../question-words-of";

/** The day, the days after it, recovery and follow-up. */
export const visitQuestions: QuestionWordsOf<typeof visitRules> = {
  interpreter: {
    short: "An interpreter",
    text: "Can the clinic book someone to interpret for me, for the talk and for the day?",
    quoting: "I need an interpreter: “{words}”. Can the clinic book one for the talk and the day?",
    because: "because you said that an interpreter helps you",
  },
  "hearing-or-sight": {
    short: "Hearing or sight",
    text: "I do not hear or see well. How can I follow the talk, and what is said on the day?",
    because: "because you said you need help with hearing or sight",
  },
  "lying-still": {
    short: "Lying still",
    text: "Lying flat is hard for me. How long must I lie still, which way up, and is there another way?",
    because: "because you said lying down is hard for you or makes your pain worse",
  },
  "getting-about": {
    short: "Getting on the table",
    text: "I cannot move about well. How will I get in and on to the table, and who will help?",
    because: "because you said that moving about is hard for you",
  },
  needles: {
    short: "Needles",
    text: "Needles frighten me, or make me faint. What can be done about that?",
    because: "because you said that needles are hard for you",
  },
  "other-needs": {
    short: "What I need",
    text: "There are things that I need on the day. Can you plan for them?",
    quoting: "I will need this: “{words}”. Can you plan for it?",
    because: "because you wrote or marked what you need",
  },
  support: {
    short: "Time and support",
    text: "Can I have time to think, have it in writing, or bring someone with me?",
    because: "because you said what would help you decide",
  },
  "needle-or-cut": {
    short: "Needle or cut",
    text: "Is it done through a needle or an open cut? Will I be awake, and how long will it take?",
    because: "because sources disagree about how it is done",
  },
  "going-home": {
    short: "Going home",
    text: "How long will I stay, who should take me home, and when can I drive?",
    because: "because sources do not say how long people stay",
  },
  "help-at-home": {
    short: "Help at home",
    text: "What help will I need at home in the first days?",
    because: "because you said pain makes it hard to wash, dress or eat",
  },
  "recovery-time": {
    short: "Getting over it",
    text: "When should relief start? How long until I can do daily tasks, sleep and work as before?",
    because:
      "because sources disagree about when relief starts and how long it takes to get over it",
  },
  "first-days": {
    short: "The first days",
    text: "When should relief start, and how will I feel in the first days?",
    because: "because sources disagree about whether relief comes at once",
  },
  "do-again": {
    short: "What I want to do again",
    text: "How likely is it that I can do again what I wrote down? When could I try?",
    quoting: "I want to do this again: “{words}”. How likely is that, and when could I try?",
    because: "because you wrote what you would most like to do again",
  },
  "back-to": {
    short: "Back to what I do",
    text: "How likely is it that I get back to what I most want to do? When could I try?",
    because: "because you said there are things that pain keeps you from",
  },
  sleep: {
    short: "Sleep",
    text: "Is it known if sleep gets better after this? What else could help me sleep?",
    because: "because you said that sleep matters or is hard for you",
  },
  "follow-up": {
    short: "Who sees me after",
    text: "Who will see me after it, when, and whom do I ring with a question?",
    because: "because you said a treatment gave you problems before",
  },
  "long-term": {
    short: "The years to come",
    text: "How may each way forward affect my health in the years to come?",
    because: "because you said your pain has lasted a year or more",
  },
  "my-helper": {
    short: "My helper",
    text: "Can the person who helps me be there when we decide, and on the day?",
    because: "because you said that someone helps with this form",
  },
};
