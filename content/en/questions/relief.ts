import type { reliefRules } from "@/content/form/questions/relief";
import type { QuestionWordsOf } from "@/content/question-words-of";

/** How likely relief is, how long it lasts, and what follows when it wears off. */
export const reliefQuestions: QuestionWordsOf<typeof reliefRules> = {
  "relief-chance": {
    text: "Out of 100 people like me, how many get relief? How much, for how long, and how sure is that?",
    because: "because this matters for everyone",
  },
  "success-measure": {
    text: "What drop in my pain, from 0 to 10, would count as a success? When would we check?",
    because: "because you said that relief matters to you",
  },
  "strong-pain": {
    text: "My worst pain is very strong. What can help me until we decide, and when it peaks?",
    because: "because you said your worst pain is 8 or more out of 10",
  },
  "how-long": {
    text: "How long does relief last for people like me, and how sure is that?",
    because: "because sources disagree about how long relief lasts",
  },
  "medicines-less": {
    text: "Could I take less pain medicine after this? Who would help me cut down, and how fast?",
    because: "because you said that taking less matters to you",
  },
  "earlier-neurotomy": {
    text: "I had a neurotomy before. Does a repeat work as well, and how often can it be done?",
    because: "because you said you had a neurotomy before",
  },
  "earlier-rhizotomy": {
    text: "I had a rhizotomy before. What was done, and does that change what you can do now?",
    because: "because you said you had a rhizotomy before",
  },
  "comes-back": {
    text: "Can the pain come back after this? If it does, would a repeat work as well?",
    because: "because sources disagree about whether pain comes back",
  },
  "if-no-help": {
    text: "What do we do if it does not help, or makes things worse?",
    because: "because no source says it helps all people",
  },
};
