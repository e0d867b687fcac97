import type * as deciding from "../../../form/steps/deciding";
import type { WordsOf } from "../../../words-of";
import { statementWords } from "../understanding";
import { noneOfThese, notSure, somethingElse } from "./phrases";

const askLabel = "Which rows do you want to ask about?";
const askHint = 'Tick "Ask about this" beside a row. It puts a question on your list.';
const sameOrder =
  "Neurotomy and rhizotomy are always shown in the order of the alphabet. The order means nothing else.";

const rating = {
  "not-important": "Does not matter",
  "a-bit": "Matters a bit",
  important: "Matters",
  very: "Matters a lot",
  "not-sure": notSure,
} as const;

const clearness = {
  clear: "Clear",
  partly: "Partly clear",
  unclear: "Not clear",
  "not-sure": notSure,
} as const;

const statement = (id: keyof typeof statementWords, short: string) => ({
  label: `True or false? ${statementWords[id].statement}`,
  short,
  options: { true: "True", false: "False", "not-sure": notSure },
});

export const decidingWords: WordsOf<typeof deciding> = {
  "what-they-are": {
    title: "What neurotomy and rhizotomy are",
    intro: [
      "The next pages show what the sources say. Where sources do not agree, we say so. Where we do not know, we say that too.",
      sameOrder,
      "Other ways forward come on the last of these pages.",
    ],
    items: {
      "ask-what": { label: askLabel, hint: askHint, short: "Asks about what they are" },
      "ask-places": { label: askLabel, hint: askHint, short: "Asks about the place" },
    },
  },
  "the-day": {
    title: "On the day",
    intro: [sameOrder],
    items: { "ask-day": { label: askLabel, hint: askHint, short: "Asks about the day" } },
  },
  afterwards: {
    title: "What comes after",
    intro: [sameOrder],
    items: { "ask-after": { label: askLabel, hint: askHint, short: "Asks about after" } },
  },
  relief: {
    title: "Relief and how long it lasts",
    intro: [
      sameOrder,
      "Where we know how many out of 100, a picture shows it. Where we do not, it says so.",
    ],
    items: { "ask-relief": { label: askLabel, hint: askHint, short: "Asks about relief" } },
  },
  risks: {
    title: "Risks, and what is not known",
    intro: [sameOrder, "A risk that is not listed here can still happen. Ask what applies to you."],
    items: { "ask-risks": { label: askLabel, hint: askHint, short: "Asks about risks" } },
  },
  "other-ways": {
    title: "Other ways forward",
    intro: [
      "You can carry on as you are for now. There are other treatments too. You do not have to choose today.",
    ],
    items: {
      "ask-other": { label: askLabel, hint: askHint, short: "Asks about other ways" },
      "ask-kinds": { label: askLabel, hint: askHint, short: "Asks about other treatments" },
    },
  },
  understanding: {
    title: "A short check",
    intro: [
      "Here are four things that people may say. Do you think each one is true or false? You can skip any of them.",
      "There is no score. The next page shows what the sources say.",
    ],
    items: {
      "statement-names": statement("statement-names", "Two treatments or one"),
      "statement-coming-back": statement("statement-coming-back", "Pain coming back"),
      "statement-undo": statement("statement-undo", "Whether it can be undone"),
      "statement-neither": statement("statement-neither", "Having neither for now"),
    },
  },
  "understanding-facts": {
    title: "The short check: what the sources say",
    intro: [
      "Many people are not sure of these. If your answer was not like the sources, you can put a question on your list.",
    ],
    items: {
      "ask-statements": {
        label: "Which of these do you want to ask about?",
        hint: 'Tick "Ask about this" to put a question on your list.',
        short: "Asks after the short check",
      },
    },
  },
  "what-matters": {
    title: "What matters to you",
    intro: [
      "How much does each of these matter to you? There are no right or wrong answers.",
      "Your answers do not pick a treatment. They help you and your doctor talk.",
    ],
    items: {
      "matters-relief": {
        label: "How much the pain eases",
        short: "How much the pain eases",
        options: rating,
      },
      "matters-lasting": {
        label: "How long it lasts",
        short: "How long it lasts",
        options: rating,
      },
      "matters-feeling": {
        label: "Keeping feeling and strength",
        short: "Keeping feeling and strength",
        options: rating,
      },
      "matters-undo": {
        label: "Whether it can be undone",
        short: "Whether it can be undone",
        options: rating,
      },
      "matters-recovery": {
        label: "How long it takes to get over it",
        short: "Time to get over it",
        options: rating,
      },
      "matters-no-surgery": {
        label: "Not having surgery",
        short: "Not having surgery",
        options: rating,
      },
      "matters-medicines": {
        label: "Taking fewer medicines",
        short: "Taking fewer medicines",
        options: rating,
      },
      "matters-sleep": { label: "Sleep", short: "Sleep", options: rating },
      "matters-back-to": {
        label: "Getting back to something I miss",
        short: "Getting back to something",
        options: rating,
      },
      "matters-cost": {
        label: "What it costs, and how far I must travel",
        short: "Cost and travel",
        options: rating,
      },
    },
  },
  "matters-most": {
    title: "What matters most",
    items: {
      "matters-most": {
        label: "Which of these matter most to you?",
        hint: "Choose up to three.",
        short: "Matters most",
        options: {
          relief: "How much the pain eases",
          lasting: "How long it lasts",
          feeling: "Keeping feeling and strength",
          undo: "Whether it can be undone",
          recovery: "How long it takes to get over it",
          "no-surgery": "Not having surgery",
          medicines: "Taking fewer medicines",
          sleep: "Sleep",
          "back-to": "Getting back to something I miss",
          cost: "What it costs, and how far I must travel",
          other: somethingElse,
          "not-sure": notSure,
        },
      },
      "matters-other": {
        label: "If you chose something else, what is it?",
        short: "Something else that matters",
      },
      worries: {
        label: "What worries you most?",
        hint: "Use your own words. They are printed just as you write them.",
        short: "Worries",
      },
    },
  },
  "aims-and-facts": {
    title: "What matters most, and what is known",
    intro: [
      "Here is what the sources say about each thing you chose, for each way forward.",
      "The order is always the same. Nothing is added up, and nothing here picks a treatment.",
    ],
    items: {
      "ask-aims": { label: askLabel, hint: askHint, short: "Asks about what matters" },
    },
  },
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
