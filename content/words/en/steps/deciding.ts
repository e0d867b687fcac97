import type * as deciding from "../../../form/steps/deciding";
import type { WordsOf } from "../../../words-of";
import { notSure } from "./phrases";

export const decidingWords: WordsOf<typeof deciding> = {
  "your-questions": {
    title: "My questions",
    intro: [
      "We make questions from your answers. You may not have time for all, so five stand first.",
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
  check: {
    title: "Check your answers",
    intro: [
      "Read your answers. You can change any of them.",
      "Then we make the pages for you to print, save and take with you. No one else gets them from us.",
    ],
    invited: {
      intro: [
        "Read your answers. You can change any of them.",
        "Then you send them to your clinic. You can add to them until your visit.",
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
