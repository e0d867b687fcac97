import type * as tried from "../../../form/steps/tried";
import type { WordsOf } from "../../../words-of";
import { noneOfThese, notSure, somethingElse, tickAll } from "./phrases";

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

export const triedWords: WordsOf<typeof tried> = {
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
};
