import type { riskRules } from "../../../form/questions/risks";
import type { QuestionWordsOf } from "../../../question-words-of";

/** What could go wrong for this person. */
export const riskQuestions: QuestionWordsOf<typeof riskRules> = {
  "numb-face": {
    short: "A numb face",
    text: "How likely is a numb face, and how long could it last? Could it make it hard to eat or talk?",
    because: "because you said you have pain in your face",
  },
  "numb-or-weak": {
    short: "Numb or weak",
    text: "Could I be left numb or weak, or could another nerve be harmed? How often, where, and does it pass?",
    because: "because sources disagree about numb skin, weak muscles and harm to nerves",
  },
  touch: {
    short: "Touch and my skin",
    text: "A touch sets off my pain. Could the skin there be more sore, or numb, after this?",
    because: "because you said that touch brings on your pain or is hard for you",
  },
  "stiff-legs": {
    short: "Surgery for stiff legs",
    text: "Is this the operation for stiff legs? What could it change in how I move and sit, and in my bladder?",
    because: "because you said your legs go stiff, and what you were told",
  },
  undo: {
    short: "Can it be undone",
    text: "If I am not happy with the result, what can be done? Which parts would wear off?",
    because: "because you said that being able to undo it matters to you",
  },
  worries: {
    short: "My worry",
    text: "Can we talk about the worry that I wrote down?",
    quoting: "I wrote this worry down: “{words}”. Can we talk about it?",
    because: "because you wrote down a worry",
  },
};
