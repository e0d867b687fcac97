import type { reliefRules } from "../../../form/questions/relief";
import type { QuestionWordsOf } from "../../../question-words-of";

/** How likely relief is, how long it lasts, and what follows when it wears off. */
export const reliefQuestions: QuestionWordsOf<typeof reliefRules> = {
  "success-measure": {
    short: "What counts as success",
    text: "What drop in my pain, from 0 to 10, would count as a success? When would we check?",
    because: "because you said that relief matters to you",
  },
  "strong-pain": {
    short: "Pain at its worst",
    text: "What can help me when my pain is at its worst, and until we decide?",
    because: "because you said your pain is very strong, has peaks, or nothing eases it",
  },
  "comes-and-goes": {
    short: "Pain that comes and goes",
    text: "My pain comes and goes. How would we tell if a change is due to a treatment?",
    because: "because you said your pain comes and goes",
  },
  "medicines-less": {
    short: "Less medicine",
    text: "Could I take less pain medicine after this? Who would help me cut down, and how fast?",
    because: "because you said that taking less matters to you",
  },
  "earlier-neurotomy": {
    short: "My earlier neurotomy",
    text: "I had a neurotomy before. Does a repeat work as well, and how often can it be done?",
    because: "because you said you had a neurotomy before",
  },
  "earlier-rhizotomy": {
    short: "My earlier rhizotomy",
    text: "I had a rhizotomy before. What was done, and does that change what you can do now?",
    because: "because you said you had a rhizotomy before",
  },
  "heat-and-regrowth": {
    short: "Can the nerve regrow",
    text: "If it is done with heat, can the nerve grow back? How would I notice that?",
    because: "because you said you were told of heat",
  },
  "comes-back": {
    short: "If pain comes back",
    text: "Can the pain come back after this? If it does, would a repeat work as well?",
    because: "because sources disagree about whether pain comes back",
  },
};
