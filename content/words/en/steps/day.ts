import type * as day from "../../../form/steps/day";
import type { WordsOf } from "../../../words-of";
import { noneOfThese, notSure, somethingElse } from "./phrases";

const clearness = {
  clear: "Clear",
  partly: "Partly clear",
  unclear: "Not clear",
  "not-sure": notSure,
} as const;

export const dayWords: WordsOf<typeof day> = {
  readiness: {
    title: "On the day",
    intro: ["How clear is each of these to you now? It is fine if much is not."],
    items: {
      "ready-names": {
        label: "What would be done, and what it is called",
        short: "What would be done",
        options: clearness,
      },
      "ready-options": {
        label: "What your choices are",
        short: "What the choices are",
        options: clearness,
      },
      "ready-risks": {
        label: "What could go wrong",
        short: "What could go wrong",
        options: clearness,
      },
      "ready-unclear": { label: "What is not clear yet?", short: "Not clear yet" },
      "ready-decides": {
        label: "Who decides with you?",
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
      "support-needed": {
        label: "What would help you to decide?",
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
        label: "If you need an interpreter, for which language?",
        short: "Interpreter",
      },
      access: {
        label: "What do you need on the day?",
        short: "Needs on the day",
        options: {
          wheelchair: "Room for a wheelchair",
          hoist: "A hoist, or two people to lift me",
          "lying-flat": "Help, as I cannot lie flat",
          needles: "Help, as I faint or panic with needles",
          hearing: "Help with hearing",
          sight: "Help with sight",
          stairs: "A way in with no stairs",
          other: somethingElse,
          none: noneOfThese,
          "not-sure": notSure,
        },
      },
      "access-words": {
        label: "Is there more to say about what you need?",
        short: "More on needs",
      },
      "driver-home": {
        label: "Is there someone who can take you home?",
        short: "Someone to take them home",
        options: { yes: "Yes", no: "No", "not-sure": notSure },
      },
    },
  },
};
