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
  neurotomy: "Neurotomy or radiofrequency",
  rhizotomy: "Rhizotomy",
  surgery: "Surgery on the spine or a nerve",
  stimulator: "Stimulator",
  psychological: "Talking treatment",
  acupuncture: "Acupuncture",
  "heat-cold-tens": "Heat, cold or TENS",
  other: somethingElse,
} as const;

export const triedWords: WordsOf<typeof tried> = {
  treatments: {
    title: "Treatments and tests you have had",
    items: {
      "treatments-tried": {
        label: "Which of these have you had for this pain?",
        hint: `${tickAll} Tick it even if it was long ago or did not help.`,
        short: "Tried",
        options: {
          ...kinds,
          "nerve-block": "Nerve block: a test with numbing medicine",
          scan: "Scan or X-ray",
          "nerve-test": "Other nerve test",
          none: noneOfThese,
          "not-sure": notSure,
        },
      },
    },
  },
  "treatment-details": {
    title: "What came of each one",
    intro: ["Leave out what you do not know. The month or the year is enough for a date."],
    items: {
      treatments: {
        label: "What happened with each treatment?",
        short: "Treatments tried",
        entry: "Treatment",
        add: "Add one more",
        fields: {
          kind: { label: "What kind was it?", short: "Kind", options: kinds },
          helped: { label: "How much did it help?", short: "Helped", options: helped },
          "how-long": { label: "For how long?", short: "For how long" },
          year: { label: "When was it?", short: "When" },
          what: { label: "Which one, and where on the body?", short: "What and where" },
          problems: { label: "What problems did it cause, if any?", short: "Problems" },
          stopped: { label: "If it stopped, why?", short: "Why it stopped" },
        },
      },
      blocks: {
        label: "What happened with each nerve block?",
        short: "Test blocks",
        entry: "Nerve block",
        add: "Add one more",
        fields: {
          date: { label: "When was it?", short: "When" },
          place: { label: "Which part of the body was it?", short: "Place" },
          side: {
            label: "Which side was it?",
            short: "Side",
            options: { left: "Left", right: "Right", both: "Both sides", "not-sure": notSure },
          },
          "relief-percent": {
            label: "How much of the pain went, in per cent?",
            hint: "At most: 0 is none, 50 is half, 100 is all.",
            short: "Most relief, per cent",
          },
          "relief-hours": {
            label: "For how many hours?",
            hint: "Count 24 hours for each day.",
            short: "Hours of relief",
          },
        },
      },
      scans: {
        label: "Which scans have you had?",
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
          date: { label: "When was it?", short: "When" },
          place: {
            label: "Which part of the body, and which hospital?",
            short: "Body part and hospital",
          },
        },
      },
      "other-tests": {
        label: "Which other nerve test was it? When, and what were you told?",
        short: "Other nerve tests",
      },
    },
  },
};
