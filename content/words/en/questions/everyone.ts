import type { everyoneRules } from "../../../form/questions/everyone";
import type { QuestionWordsOf } from "../../../question-words-of";

/** What everyone asks, and what anyone could ask. */
export const everyoneQuestions: QuestionWordsOf<typeof everyoneRules> = {
  "exact-procedure": {
    short: "Exact nerve and method",
    text: "Which exact nerve, on which side, by what method, and can it be undone?",
    because: "because sources disagree about which nerve each one acts on",
  },
  "my-options": {
    short: "My options",
    text: "What are my options, with the good and bad of each? How likely is each for someone like me?",
    because: "because this matters for everyone",
  },
  "if-no-help": {
    short: "If it does not help",
    text: "What do we do if it does not help, or makes things worse?",
    because: "because no source says it helps all people",
  },
  "warning-signs": {
    short: "Signs to watch for",
    text: "Which signs after it mean I must ring you, and which mean I need help at once?",
    because: "because some signs cannot wait",
  },
  "why-me": {
    short: "Why this for me",
    text: "Why are you thinking of this for me? Which test or sign points to this nerve?",
    because: "because this matters for everyone",
  },
  "relief-chance": {
    short: "How likely is relief",
    text: "Out of 100 people like me, how many get relief? How much, for how long, and how sure is that?",
    because: "because sources disagree about how long relief lasts",
  },
  "my-risks": {
    short: "My risks",
    text: "Which risks are most likely for me? How often do they happen, and could any of them last?",
    because: "because this matters for everyone",
  },
  "other-ways": {
    short: "Other ways, or waiting",
    text: "What if I carry on as I am for now? What else could I try, and what would each cost?",
    because: "because this matters for everyone",
  },
  "how-many-done": {
    short: "How many you have done",
    text: "How many of these have you done, and how did those people do?",
    because: "because no source here can say this of your clinic",
  },
  "before-the-day": {
    short: "Before the day",
    text: "What should I do about my medicines, implants and health, before the day and after it?",
    because: "because clinics need to know of these ahead of time",
  },
};
