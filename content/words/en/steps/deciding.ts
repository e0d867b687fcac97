import type * as deciding from "../../../form/steps/deciding";
import type { WordsOf } from "../../../words-of";
import { noneOfThese, notSure, somethingElse } from "./phrases";

const clearness = {
  clear: "Clear",
  partly: "Partly clear",
  unclear: "Not clear",
  "not-sure": notSure,
} as const;

export const decidingWords: WordsOf<typeof deciding> = {
  "your-questions": {
    title: "My questions",
    intro: [
      "These come from your answers. You may not have time for all of them, so five stand first.",
    ],
    items: {
      "questions-dropped": {
        label: "What I want to ask",
        short: "Questions left out",
      },
      "own-questions": {
        label: "What else do you want to ask?",
        short: "Own questions",
        entry: "Question",
        add: "Add one more",
        fields: { text: { label: "My own question", short: "Question" } },
      },
      "questions-top": {
        label: "My first five",
        short: "Top questions",
      },
    },
  },
  readiness: {
    title: "How ready you feel",
    intro: ["It is fine if much is still unclear. This helps you see what to ask."],
    items: {
      "ready-names": {
        label: "Is it clear to you what would be done, and what it is called?",
        short: "What would be done",
        options: clearness,
      },
      "ready-options": {
        label: "Is it clear to you what your choices are?",
        short: "What the choices are",
        options: clearness,
      },
      "ready-risks": {
        label: "Is it clear to you what could go wrong?",
        short: "What could go wrong",
        options: clearness,
      },
      "ready-unclear": { label: "What is not clear yet?", short: "Not clear yet" },
      "ready-decides": {
        label: "Who decides with you?",
        hint: "Tick all that fit.",
        short: "Who decides",
        options: {
          "me-alone": "I decide on my own",
          partner: "My husband, wife or partner",
          family: "Someone else in my family",
          friend: "A friend",
          other: "Someone else",
          "not-sure": notSure,
        },
      },
    },
  },
  support: {
    title: "Help you may need",
    items: {
      "support-needed": {
        label: "What would help you to decide?",
        hint: "Tick all that fit.",
        short: "Help to decide",
        options: {
          "more-time": "More time",
          "talk-it-over": "Someone to talk it over with",
          "written-words": "Something in writing",
          "come-with-me": "Someone to come with me",
          none: noneOfThese,
          "not-sure": notSure,
        },
      },
      interpreter: {
        label: "Do you need an interpreter? For which language?",
        hint: "If you do not need one, leave this empty.",
        short: "Interpreter",
      },
      access: {
        label: "What do you need on the day?",
        hint: "Tick all that fit.",
        short: "Needs on the day",
        options: {
          wheelchair: "Room for a wheelchair",
          hearing: "Help with hearing",
          sight: "Help with sight",
          stairs: "A way in with no stairs",
          "lying-flat": "Help, as I cannot lie flat",
          other: somethingElse,
          none: noneOfThese,
          "not-sure": notSure,
        },
      },
      "access-words": {
        label: "Is there more to say about what you need?",
        short: "More on needs",
      },
    },
  },
  check: {
    title: "Check your answers",
    intro: [
      "Read your answers. You can change any of them.",
      "Then we make the pages for you to print, save and take with you. No one else gets them from us.",
    ],
    invited: {
      intro: [
        "Read your answers. You can change any of them.",
        "Then you send them to your clinic. After that you cannot change them here.",
      ],
      options: { consent: { yes: "I have checked my answers. Send them to my clinic." } },
    },
    items: {
      paper: {
        label: "Which size of paper do you print on?",
        short: "Paper",
        options: { a4: "A4", letter: "US Letter" },
      },
      "doctor-language": {
        label: "Which language does your doctor read?",
        short: "Language of page 1",
        hint: "Page 1 is for your doctor. We write it in that language. The rest stays in yours.",
        options: { en: "English", es: "Spanish", "not-sure": notSure },
      },
      "print-size": {
        label: "How large should the print be?",
        hint: "Large print takes more pages.",
        short: "Print",
        options: { normal: "Normal print", large: "Large print (16 point)" },
      },
      consent: {
        label: "Have you checked your answers?",
        short: "Checked",
        options: { yes: "I have checked my answers. Make my summary." },
      },
    },
  },
};
