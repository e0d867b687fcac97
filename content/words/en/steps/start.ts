import type * as start from "../../../form/steps/start";
import type { WordsOf } from "../../../words-of";
import { notSure } from "./phrases";

export const startWords: WordsOf<typeof start> = {
  "before-you-start": {
    title: "Before you start",
    intro: [
      "This form helps you get ready to talk about neurotomy, rhizotomy, other treatments, or carrying on as now.",
    ],
    items: {
      "emergency-signs": {
        label: "Do you have any of these signs?",
        hint: "One is enough. If one starts later, get help at once.",
        short: "Emergency signs",
        options: {
          none: "None of these now",
          "one-or-more": "I have one or more",
          "not-sure": notSure,
          "in-person": "I would rather say in person",
        },
      },
    },
  },
  "about-this-form": {
    title: "About this form",
    intro: ["Your name and date of birth go at the top of what you print. You can leave them out."],
    invited: {
      intro: ["Your clinic gave us your name and date of birth."],
    },
    items: {
      name: { label: "What is the patient's name?", short: "Name" },
      "date-of-birth": {
        label: "What is the patient's date of birth?",
        hint: "Such as 27 3 1960.",
        short: "Date of birth",
      },
      "filled-in-by": {
        label: "Who is filling in this form?",
        hint: 'In this form, "you" is the patient. A helper gives the patient\'s own answers.',
        short: "Filled in by",
        options: {
          me: "The patient",
          "me-with-help": "The patient, with a helper",
          helper: "A helper, for the patient",
        },
      },
      "helper-name": { label: "What is the helper's name?", short: "Helper's name" },
      "helper-relation": {
        label: "Who is that to the patient?",
        short: "Helper is the patient's",
        options: {
          partner: "Husband, wife or partner",
          family: "Someone else in the family",
          friend: "Friend",
          carer: "Carer",
          interpreter: "Interpreter",
          other: "Someone else",
          "not-sure": notSure,
        },
      },
    },
  },
};
