import type * as medicines from "../../../form/steps/medicines";
import type { WordsOf } from "../../../words-of";
import { doNotStop, noneOfThese, notSure, somethingElse } from "./phrases";

const helped = {
  "not-at-all": "Not at all",
  "a-little": "A little",
  "quite-a-lot": "Quite a lot",
  "very-much": "Very much",
  "not-sure": notSure,
} as const;

export const medicinesWords: WordsOf<typeof medicines> = {
  "blood-thinners": {
    title: "Blood thinners, and drugs for sugar",
    intro: [doNotStop],
    items: {
      "blood-thinners": {
        label: "Do you take any of these? They help to stop clots.",
        hint: "Look at the box. Brand names are in brackets.",
        short: "Blood thinners",
        options: {
          acenocoumarol: "Acenocoumarol (Sinthrome, Sintrom)",
          apixaban: "Apixaban (Eliquis)",
          aspirin: "Aspirin (Adiro, Bayer, Disprin, Ecotrin)",
          cilostazol: "Cilostazol (Pletal)",
          clopidogrel: "Clopidogrel (Plavix)",
          dabigatran: "Dabigatran (Pradaxa)",
          dipyridamole: "Dipyridamole (Aggrenox, Persantin)",
          edoxaban: "Edoxaban (Lixiana, Savaysa)",
          heparin:
            "Heparin, bemiparin, dalteparin, enoxaparin or fondaparinux (Arixtra, Clexane, Fragmin, Hibor, Lovenox)",
          prasugrel: "Prasugrel (Efient, Effient)",
          rivaroxaban: "Rivaroxaban (Xarelto)",
          ticagrelor: "Ticagrelor (Brilinta, Brilique)",
          triflusal: "Triflusal (Disgren)",
          warfarin: "Warfarin (Coumadin, Jantoven, Marevan)",
          other: "Another one",
          none: noneOfThese,
          "not-sure": notSure,
        },
      },
      "blood-thinners-why": {
        label: "Why do you take it?",
        short: "Taken for",
        options: {
          heartbeat: "My heart beats out of step",
          clot: "A blood clot",
          stroke: "A stroke",
          stent: "A stent (a small tube)",
          valve: "A heart valve",
          other: somethingElse,
          "not-sure": notSure,
        },
      },
      "stent-or-clot-recent": {
        label: "Did you have a stent, a clot or a stroke in the last 12 months?",
        short: "Stent, clot or stroke, last 12 months",
        options: { yes: "Yes", no: "No", "not-sure": notSure },
      },
      "blood-thinners-words": {
        label: "Is there more to say, such as the name or the dose?",
        short: "More on blood thinners",
      },
      "diabetes-medicines": {
        label: "Do you take any of these for blood sugar, weight, heart or kidneys?",
        short: "Drugs for sugar or weight",
        options: {
          insulin: "Insulin",
          "glp-1":
            "A GLP-1 shot or pill (Mounjaro, Ozempic, Rybelsus, Saxenda, Trulicity, Victoza, Wegovy)",
          sglt2: "An SGLT2 pill (Farxiga, Forxiga, Invokana, Jardiance)",
          other: "Some other drug for sugar",
          none: noneOfThese,
          "not-sure": notSure,
        },
      },
    },
  },
  "pain-medicines": {
    title: "What you take for pain, and what else",
    intro: [doNotStop],
    items: {
      opioids: {
        label:
          "Do you take a strong pain drug (opioid), such as codeine, tramadol, morphine or fentanyl?",
        short: "Takes an opioid",
        options: { yes: "Yes", no: "No", "not-sure": notSure },
      },
      "pain-medicines": {
        label: "Which drugs do you take for pain now?",
        hint: "Count tablets, patches, creams and drops. Add one at a time.",
        short: "Pain medicines now",
        entry: "Pain medicine",
        add: "Add one more",
        fields: {
          name: { label: "What is it called, and which dose?", short: "Name" },
          "how-often": { label: "How often do you take it?", short: "How often" },
          helped: { label: "How much does it help?", short: "Helps", options: helped },
          "side-effects": { label: "Does it cause you problems?", short: "Side effects" },
        },
      },
      "other-medicines": {
        label: "What else do you take?",
        hint: "Put each one on a new line. Count herbs and things you buy in a shop.",
        short: "Other medicines",
      },
    },
  },
};
