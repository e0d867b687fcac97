import type * as told from "../../../form/steps/told";
import type { WordsOf } from "../../../words-of";
import { noneOfThese, notSure, tickAll } from "./phrases";

export const toldWords: WordsOf<typeof told> = {
  told: {
    title: "What you have been told",
    items: {
      "told-word": {
        label: "Which words did you hear?",
        hint: tickAll,
        short: "Word used",
        options: {
          ablation: "Ablation",
          balloon: "Balloon",
          burning: "Burning or heating the nerve",
          denervation: "Denervation",
          "gamma-knife": "Gamma knife",
          glycerol: "Glycerol",
          neurotomy: "Neurotomy",
          radiofrequency: "Radiofrequency, RF or RFA",
          rhizolysis: "Rhizolysis",
          rhizotomy: "Rhizotomy",
          stimulator: "Stimulator",
          other: "Another word",
          none: noneOfThese,
          "not-sure": notSure,
        },
      },
      "told-word-other": { label: "Which word was it?", short: "Other word" },
      "told-nerve": {
        label: "Which nerve or place is it for?",
        short: "Nerve or place",
      },
      "told-method": {
        label: "How would it be done?",
        short: "Method",
        options: {
          heat: "With heat",
          cold: "With cold",
          chemical: "With a chemical",
          balloon: "With a balloon",
          cutting: "The nerve is cut",
          other: "Some other way",
          "not-told": "I was not told",
          "not-sure": notSure,
        },
      },
      "told-by": {
        label: "Who spoke to you about it?",
        short: "Suggested by",
      },
      "told-unclear": { label: "What is still unclear to you?", short: "Still unclear" },
    },
  },
};
