import type * as treatment from "../../../form/steps/treatment";
import type { WordsOf } from "../../../words-of";
import { doNotStop, noneOfThese, notSure, tickAll } from "./phrases";

const helped = {
  "not-at-all": "Not at all",
  "a-little": "A little",
  "quite-a-lot": "Quite a lot",
  "very-much": "Very much",
  "not-sure": notSure,
} as const;

export const treatmentWords: WordsOf<typeof treatment> = {
  "blood-thinners": {
    title: "Blood thinners",
    intro: [doNotStop, "Blood thinners help to stop clots. The clinic needs to know about them."],
    items: {
      "blood-thinners": {
        label: "Do you take any of these?",
        hint: "Look at the box or the bottle. The brand name is in brackets.",
        short: "Blood thinners",
        options: {
          acenocoumarol: "Acenocoumarol (Sinthrome, Sintrom)",
          apixaban: "Apixaban (Eliquis)",
          aspirin: "Aspirin (Bayer, Disprin, Ecotrin)",
          clopidogrel: "Clopidogrel (Plavix)",
          dabigatran: "Dabigatran (Pradaxa)",
          dipyridamole: "Dipyridamole (Aggrenox, Persantin)",
          edoxaban: "Edoxaban (Lixiana, Savaysa)",
          heparin: "Heparin, dalteparin or enoxaparin (Fragmin, Clexane, Lovenox)",
          prasugrel: "Prasugrel (Efient, Effient)",
          rivaroxaban: "Rivaroxaban (Xarelto)",
          ticagrelor: "Ticagrelor (Brilinta, Brilique)",
          warfarin: "Warfarin (Coumadin, Jantoven, Marevan)",
          other: "Another one",
          none: noneOfThese,
          "not-sure": notSure,
        },
      },
      "blood-thinners-words": {
        label: "Is there more to say, such as the name, the dose or why you take it?",
        short: "More on blood thinners",
      },
    },
  },
  "pain-medicines": {
    title: "Pain medicines you take now",
    intro: [doNotStop, "Count tablets, patches, creams and drops. Add one at a time."],
    items: {
      "pain-medicines": {
        label: "Which pain medicines do you take now?",
        short: "Pain medicines now",
        entry: "Pain medicine",
        add: "Add one more",
        fields: {
          name: {
            label: "What is it called?",
            hint: "Copy the name and the dose from the box.",
            short: "Name",
          },
          "how-often": {
            label: "How often do you take it?",
            hint: "Such as twice a day, or when the pain is bad.",
            short: "How often",
          },
          helped: { label: "How much does it help?", short: "Helps", options: helped },
          "side-effects": {
            label: "Does it cause you problems (side effects)?",
            hint: "Such as feeling sick or sleepy.",
            short: "Side effects",
          },
        },
      },
    },
  },
  "other-medicines": {
    title: "What else you take",
    intro: [doNotStop, "You need not list again what you told us on the last two pages."],
    items: {
      "other-medicines": {
        label: "What else do you take?",
        hint: "Put each one on a new line. Count vitamins, herbs and things you buy in a shop.",
        short: "Other medicines",
      },
    },
  },
  told: {
    title: "What you have been told",
    items: {
      "told-word": {
        label: "Which word was used?",
        hint: tickAll,
        short: "Word used",
        options: {
          neurotomy: "Neurotomy",
          rhizotomy: "Rhizotomy",
          ablation: "Ablation",
          denervation: "Denervation",
          none: noneOfThese,
          "not-sure": notSure,
        },
      },
      "told-nerve": {
        label: "Which nerve or place is it for?",
        hint: "Use the words you were told, if you recall them.",
        short: "Nerve or place",
      },
      "told-method": {
        label: "How would it be done?",
        hint: tickAll,
        short: "Method",
        options: {
          heat: "Heat (radiofrequency)",
          cold: "Cold",
          chemical: "A chemical",
          balloon: "A balloon",
          cutting: "The nerve is cut",
          other: "Some other way",
          "not-told": "I was not told",
          "not-sure": notSure,
        },
      },
      "told-by": {
        label: "Who spoke to you about it?",
        hint: "Such as a pain doctor, a surgeon or a nurse.",
        short: "Suggested by",
      },
      "told-unclear": { label: "What is still unclear to you?", short: "Still unclear" },
    },
  },
};
