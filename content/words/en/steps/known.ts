import type * as known from "../../../form/steps/known";
import type { WordsOf } from "../../../words-of";
import { statementWords } from "../understanding";
import { notSure } from "./phrases";

const statement = (id: keyof typeof statementWords, short: string) => ({
  label: statementWords[id].statement,
  short,
  options: { true: "True", false: "False", "not-sure": notSure },
});

export const knownWords: WordsOf<typeof known> = {
  "two-words": { title: "Two words, many treatments", items: {} },
  "what-is-known": {
    title: "What is known",
    intro: ["The order of the treatments never changes and means nothing."],
    items: {
      "ask-grid": {
        label: "Which rows do you want to ask about?",
        hint: 'Tick "Ask about this" to put its question on your list.',
        short: "Asks about what is known",
      },
    },
  },
  understanding: {
    title: "A short check",
    intro: [
      "Is each of these true or false? You can skip any. There is no score. The next page shows what the sources say.",
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
    intro: ["Many people are not sure of these."],
    items: {
      "ask-statements": {
        label: "Which of these do you want to ask about?",
        hint: 'Tick "Ask about this" to put a question on your list.',
        short: "Asks after the short check",
      },
    },
  },
};
