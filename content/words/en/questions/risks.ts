import type { riskRules } from "../../../form/questions/risks";
import type { QuestionWordsOf } from "../../../question-words-of";

/** What could go wrong for this person. */
export const riskQuestions: QuestionWordsOf<typeof riskRules> = {
  "my-risks": {
    text: "Which risks are most likely for me? How often do they happen, and could any of them last?",
    because: "because this matters for everyone",
  },
  "numb-face": {
    text: "How likely is a numb face, and how long could it last? Could it make it hard to eat or talk?",
    because: "because you said you have pain in your face",
  },
  "numb-or-weak": {
    text: "Could I be left numb or weak, or could another nerve be harmed? How often, where, and does it pass?",
    because: "because sources disagree about numb skin, weak muscles and harm to nerves",
  },
  "weak-muscles": {
    text: "Could my muscles be weak after this? Could they stop moving?",
    because: "because sources disagree about weak muscles",
  },
  "harm-to-nerve": {
    text: "Could a nerve that you do not mean to treat be harmed? What would I notice?",
    because: "because sources disagree about harm to nerves",
  },
  touch: {
    text: "A touch sets off my pain. Could the skin there be more sore, or numb, after this?",
    because: "because you said that touch brings on your pain or is hard for you",
  },
  "stiff-legs": {
    text: "Do you mean surgery for stiff legs? Could my walking, bladder or spine get worse, and for good?",
    because: "because you said your legs go stiff",
  },
  undo: {
    text: "If I am not happy with the result, can it be undone? Which parts would wear off?",
    because: "because you said that being able to undo it matters to you",
  },
  worries: {
    text: "Can we talk about the worry that I wrote down?",
    because: "because you wrote down a worry",
  },
};
