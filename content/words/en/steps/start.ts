import type * as start from "../../../form/steps/start";
import type { WordsOf } from "../../../words-of";
import { notSure } from "./phrases";

/** What the form is and is not, for everyone. */
const whatThisIs = [
  "You may have been told that neurotomy or rhizotomy is an option for your pain. This form helps you get ready to talk about that. The choice is between neurotomy, rhizotomy, other treatments, and carrying on as now.",
  "It asks about your pain, your health and what matters to you. It shows what the sources say, and where they do not agree. At the end you can print two things. One is your own list of questions. The other is one page that a doctor can read fast.",
  "This form never says which treatment to choose. It cannot tell you what is wrong. It does not take the place of a talk with your doctor.",
  "Nobody watches this form. No one reads it while you type. If you need help now, do not wait for an answer here.",
] as const;

export const startWords: WordsOf<typeof start> = {
  "before-you-start": {
    title: "Before you start",
    intro: [
      ...whatThisIs,
      "It takes about fifteen minutes. You can skip any question. You can stop, and come back later in this same browser.",
      "Your answers are kept for 24 hours from when you start, for this browser only. They are stored on this server in a locked form (encrypted). Then they are deleted. You can delete them yourself at any time.",
    ],
    invited: {
      intro: [
        ...whatThisIs,
        "It takes about fifteen minutes. You can skip any question. You can stop, and come back later with the same link, on any device.",
        "Your answers are stored on this server in a locked form (encrypted). Your clinic gets them when you send them, and not before. You can delete them yourself until then.",
      ],
    },
    items: {
      "emergency-signs": {
        label: "Do you have any of these signs now?",
        hint: "One sign is enough. If a sign starts later, get help at once.",
        short: "Emergency signs",
        options: {
          none: "None of these now",
          "one-or-more": "I have one or more",
          "not-sure": notSure,
        },
      },
    },
  },
  "about-this-form": {
    title: "About this form",
    intro: ["Your name and date of birth go at the top of what you print. You can leave them out."],
    invited: {
      intro: ["Your clinic gave us your name and date of birth. You can leave them out here."],
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
