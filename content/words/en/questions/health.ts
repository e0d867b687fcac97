import type { healthRules } from "../../../form/questions/health";
import type { QuestionWordsOf } from "../../../question-words-of";

/** This person's health and medicines, beside what is about safety. */
export const healthQuestions: QuestionWordsOf<typeof healthRules> = {
  diabetes: {
    short: "Diabetes on the day",
    text: "What should I do about food and my drugs for diabetes on the day?",
    because: "because you said you have diabetes",
  },
  "multiple-sclerosis": {
    short: "Multiple sclerosis",
    text: "Does my MS change what I can expect from this, or the risks?",
    because: "because you said you have multiple sclerosis",
  },
  cancer: {
    short: "Cancer, now or before",
    text: "I have or had cancer. Does that change what you look for, or which tests I need?",
    because: "because you said you have or had cancer",
  },
  "heart-or-lungs": {
    short: "Heart or lungs",
    text: "Which drug would make me numb or sleep? Does my heart, lung or sleep problem change that?",
    because: "because you said you have a heart, lung or sleep problem",
  },
  "nerve-or-muscle": {
    short: "Nerve or muscle disease",
    text: "I have a nerve or muscle disease. Could this make my muscles weaker?",
    because:
      "because you said you have a nerve or muscle disease, and sources disagree about weak muscles",
  },
  "thin-bones": {
    short: "Thin bones",
    text: "My bones are thin. Does that change how I lie or how it is done?",
    because: "because you said your bones are thin",
  },
  "other-condition": {
    short: "Other health matters",
    text: "Is there anything else in my health that matters for this? Can we go through it?",
    quoting: "I wrote of my health: “{words}”. Does that matter for this?",
    because: "because you wrote of your health, marked something else or are not sure",
  },
  "tried-stimulator": {
    short: "My stimulator",
    text: "I have had a stimulator for my pain. Does that change what you can do now?",
    because: "because you said you have tried a stimulator",
  },
  "hospital-stay": {
    short: "My hospital stay",
    text: "I was in hospital not long ago. Does that change when or where this can be done?",
    quoting: "I was in hospital: “{words}”. Does that change when or where this can be done?",
    because: "because you said you had a hospital stay",
  },
  smoking: {
    short: "Smoking",
    text: "Does smoking, now or in the past, change my risks or how I heal?",
    because: "because you said you smoke, or used to",
  },
  "pain-medicines": {
    short: "My pain medicines",
    text: "Which of my pain medicines do I carry on with, before and after?",
    because: "because you named what you take for pain",
  },
  "side-effects": {
    short: "Side effects",
    text: "My pain medicine gives me side effects. What else could I take for now?",
    because: "because you named side effects",
  },
  "other-medicines": {
    short: "My other medicines",
    text: "Do any of my other medicines matter for this? Who will check the list?",
    because: "because you named other things you take",
  },
};
