import type * as treatment from "../../../form/steps/treatment";
import type { WordsOf } from "../../../words-of";
import { doNotStop, noneOfThese, notSure, somethingElse, tickAll } from "./phrases";

const helped = {
  "not-at-all": "Not at all",
  "a-little": "A little",
  "quite-a-lot": "Quite a lot",
  "very-much": "Very much",
  "not-sure": notSure,
} as const;

const kinds = {
  exercise: "Exercise or physical therapy (physiotherapy)",
  "past-medicine": "Pain medicine in the past",
  injection: "Injection, such as a steroid",
  "nerve-block": "Nerve block",
  neurotomy: "Neurotomy or radiofrequency",
  rhizotomy: "Rhizotomy",
  surgery: "Surgery on the spine or a nerve",
  stimulator: "Stimulator",
  psychological: "Talking treatment",
  acupuncture: "Acupuncture",
  "heat-cold-tens": "Heat, cold or TENS",
  other: somethingElse,
} as const;

const roughDate = "The month or the year is enough.";

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
  treatments: {
    title: "Treatments you have tried",
    intro: [
      "It does not matter how long ago it was. Tick it even if it did not help. You can say more on the next page.",
    ],
    items: {
      "treatments-tried": {
        label: "Which of these have you tried for this pain?",
        hint: tickAll,
        short: "Tried",
        options: { ...kinds, none: noneOfThese, "not-sure": notSure },
      },
    },
  },
  "treatment-details": {
    title: "What came of each treatment",
    intro: ["Add one treatment at a time. Leave out what you do not know."],
    items: {
      treatments: {
        label: "What happened with each one?",
        short: "Treatments tried",
        entry: "Treatment",
        add: "Add one more",
        fields: {
          kind: { label: "What kind was it?", short: "Kind", options: kinds },
          what: {
            label: "What was it called, and where on your body was it?",
            hint: "If you chose something else, say what it was.",
            short: "What and where",
          },
          year: { label: "When did you have it?", hint: roughDate, short: "When" },
          helped: { label: "How much did it help?", short: "Helped", options: helped },
          "how-long": {
            label: "How long did the help last?",
            hint: "Such as 2 days or 6 months.",
            short: "For how long",
          },
          problems: { label: "What problems did it cause, if any?", short: "Problems" },
          stopped: { label: "If it stopped, why?", short: "Why it stopped" },
        },
      },
    },
  },
  scans: {
    title: "Scans",
    intro: ["Add one scan at a time. Leave out what you do not know."],
    items: {
      scans: {
        label: "Which scans have you had for this pain?",
        short: "Scans",
        entry: "Scan",
        add: "Add one more",
        fields: {
          kind: {
            label: "What kind of scan was it?",
            short: "Kind",
            options: {
              "x-ray": "X-ray",
              mri: "MRI",
              ct: "CT",
              "bone-scan": "Bone scan",
              other: somethingElse,
              "not-sure": notSure,
            },
          },
          date: { label: "When was it?", hint: roughDate, short: "When" },
          place: {
            label: "Which part of the body was it, and where was it done?",
            hint: "Such as low back, City Hospital.",
            short: "Body part and hospital",
          },
        },
      },
    },
  },
  blocks: {
    title: "Nerve blocks and other tests",
    intro: [
      "In a test block, a doctor puts numbing medicine near a nerve. Then you note how the pain changes.",
      "Give the plain numbers. If you do not know a number, leave it out.",
    ],
    items: {
      blocks: {
        label: "What happened with each block?",
        short: "Test blocks",
        entry: "Block",
        add: "Add one more",
        fields: {
          date: { label: "When was it?", hint: roughDate, short: "When" },
          place: { label: "Which part of the body was it?", short: "Place" },
          side: {
            label: "Which side was it?",
            short: "Side",
            options: { left: "Left", right: "Right", both: "Both sides", "not-sure": notSure },
          },
          "relief-percent": {
            label: "How much did it ease the pain, at most, in per cent?",
            hint: "0 means it did not ease. 50 means half was gone. 100 means all was gone.",
            short: "Most relief, per cent",
          },
          "relief-hours": {
            label: "For how many hours did it ease the pain?",
            hint: "If it was for days, count 24 hours for each day.",
            short: "Hours of relief",
          },
        },
      },
      "blocks-number": {
        label: "How many test blocks have you had in all?",
        short: "Number of test blocks",
        options: {
          none: "None",
          one: "One",
          two: "Two",
          more: "More than two",
          "not-sure": notSure,
        },
      },
      "other-tests": {
        label: "Which other nerve tests have you had?",
        hint: "Say when, and what you were told.",
        short: "Other nerve tests",
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
