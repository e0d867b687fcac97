import type * as matters from "../../../form/steps/matters";
import type { WordsOf } from "../../../words-of";
import { notSure, somethingElse } from "./phrases";

export const mattersWords: WordsOf<typeof matters> = {
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
};
