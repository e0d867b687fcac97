import type { Answers } from "@/lib/form/answers";

/** Someone with what they said, and what a clinician who read their list looked for. */
export type Asker = {
  readonly who: string;
  readonly answers: Answers;
  /** The first five, since they chose none. */
  readonly first: readonly string[];
  /** On the list too. */
  readonly asks: readonly string[];
  /** Nowhere, on the list or behind it: absurd for this person, or answered already. */
  readonly never: readonly string[];
};

/** Twenty-four people who are no one of the personas; each list was read by a person. */
export const askers: readonly Asker[] = [
  {
    who: "81, low back, apixaban and a pacemaker, told rhizotomy",
    answers: {
      places: ["low-back-left", "low-back-right"],
      "blood-thinners": ["apixaban"],
      implants: ["pacemaker"],
      "told-word": ["rhizotomy"],
      worries: "That my legs stop working",
      "treatments-tried": ["exercise", "injection"],
    },
    first: ["exact-procedure", "blood-thinner", "worries", "my-options", "if-no-help"],
    asks: ["warning-signs", "implant-and-current", "rhizotomy-or-radiofrequency"],
    never: ["physical-therapy-first", "numb-face", "pregnant", "told-rhizotomy", "face-mine"],
  },
  {
    who: "54, ticks no thinner and writes 'Only Xarelto'",
    answers: {
      places: ["low-back-right"],
      "blood-thinners": ["none"],
      "blood-thinners-words": "Only Xarelto",
    },
    first: [
      "exact-procedure",
      "thinner-mentioned",
      "my-options",
      "if-no-help",
      "low-back-why-joints",
    ],
    asks: ["warning-signs"],
    never: ["blood-thinner", "blood-thinner-unsure"],
  },
  {
    who: "67, ticks no implant and writes 'heart defibrillator'",
    answers: { places: ["neck-back"], implants: ["none"], "implants-words": "heart defibrillator" },
    first: ["exact-procedure", "device-mentioned", "my-options", "if-no-help", "neck-why-joints"],
    asks: ["warning-signs"],
    never: ["implant-and-current", "implants-unsure"],
  },
  {
    who: "72, warfarin among other medicines, a pacemaker among conditions",
    answers: {
      places: ["low-back-left"],
      "blood-thinners": ["none"],
      "other-medicines": "Metformin, warfarin 3 mg at night, vitamin D",
      implants: ["none"],
      conditions: ["heart"],
      "conditions-words": "Pacemaker since 2018",
    },
    first: ["exact-procedure", "thinner-mentioned", "my-options", "if-no-help", "device-mentioned"],
    asks: ["warning-signs", "heart-or-lungs"],
    never: ["blood-thinner", "implant-and-current"],
  },
  {
    who: "38, face pain on one side, told of a balloon",
    answers: {
      places: ["face-right", "jaw-right", "forehead", "face-left"],
      "told-word": ["rhizotomy"],
      "told-method": ["balloon"],
      "treatments-tried": ["past-medicine"],
      "pain-worse": ["touch", "chewing-talking"],
    },
    first: ["exact-procedure", "my-options", "if-no-help", "numb-face", "face-mine"],
    asks: ["warning-signs", "told-chemical-or-balloon", "eating-and-talking"],
    never: [
      "many-places",
      "no-block-yet",
      "block-result",
      "physical-therapy-first",
      "rhizotomy-or-radiofrequency",
      "told-rhizotomy",
    ],
  },
  {
    who: "45, stiff legs, told that roots would be cut",
    answers: {
      places: ["thigh-back-left", "thigh-back-right", "calf-left", "calf-right"],
      "sudden-pain": ["stiff-legs", "spasms"],
      "told-word": ["rhizotomy"],
      "told-method": ["cutting"],
      access: ["wheelchair", "lying-flat"],
      implants: ["pump"],
    },
    first: ["exact-procedure", "implant-and-current", "my-options", "if-no-help", "lying-still"],
    asks: ["warning-signs", "getting-about", "stiff-legs", "told-cutting"],
    never: ["no-block-yet", "rhizotomy-or-radiofrequency", "many-places", "physical-therapy-first"],
  },
  {
    who: "29, spasms of the back muscles and no stiff legs",
    answers: { places: ["low-back-left"], "sudden-pain": ["spasms"], pregnant: "no" },
    first: [
      "exact-procedure",
      "my-options",
      "if-no-help",
      "low-back-why-joints",
      "low-back-pass-mark",
    ],
    asks: ["warning-signs", "sudden-pain"],
    never: ["stiff-legs", "stiff-legs-other-ways", "pregnant", "pregnancy-mentioned"],
  },
  {
    who: "33, may be pregnant, low back",
    answers: {
      places: ["sacroiliac-left"],
      pregnant: "maybe",
      "do-again": "Carry my son upstairs",
    },
    first: ["exact-procedure", "pregnant", "do-again", "my-options", "if-no-help"],
    asks: ["warning-signs"],
    never: ["pregnancy-mentioned"],
  },
  {
    who: "41, pregnant years ago when the pain began",
    answers: {
      places: ["low-back-left"],
      pregnant: "no",
      "pain-start-words": "When I was pregnant with my first child",
    },
    first: [
      "exact-procedure",
      "my-options",
      "if-no-help",
      "low-back-why-joints",
      "low-back-pass-mark",
    ],
    asks: ["warning-signs", "pain-began"],
    never: ["pregnant", "pregnancy-mentioned"],
  },
  {
    who: "36, skips the question of pregnancy and writes of it",
    answers: { places: ["neck-back"], worries: "We are trying for a baby" },
    first: [
      "exact-procedure",
      "pregnancy-mentioned",
      "my-options",
      "if-no-help",
      "neck-why-joints",
    ],
    asks: ["warning-signs"],
    never: ["pregnant"],
  },
  {
    who: "60, fever and a sign that cannot wait",
    answers: {
      places: ["low-back-left"],
      "emergency-signs": "one-or-more",
      "infection-now": ["fever"],
      "told-unclear": "Whether it is an operation",
    },
    first: ["exact-procedure", "emergency-sign", "told-unclear", "my-options", "if-no-help"],
    asks: ["warning-signs", "infection-now"],
    never: ["infection-unsure"],
  },
  {
    who: "58, three blocks of which one gave nothing",
    answers: {
      places: ["low-back-left"],
      "treatments-tried": ["nerve-block"],
      blocks: [
        { id: "b1", "relief-percent": 80 },
        { id: "b2", "relief-percent": 10 },
        { id: "b3", "relief-percent": 75 },
      ],
    },
    first: ["exact-procedure", "my-options", "if-no-help", "blocks-differ", "block-result"],
    asks: ["warning-signs", "physical-therapy-first"],
    never: ["no-block-yet", "one-block", "low-back-pass-mark"],
  },
  {
    who: "63, a neurotomy before, another booked",
    answers: {
      places: ["neck-back"],
      "treatments-tried": ["neurotomy"],
      treatments: [
        { id: "t1", kind: "neurotomy", year: "2023", helped: "very-much" },
        { id: "t2", kind: "neurotomy", year: "2027" },
      ],
      "told-method": ["heat"],
    },
    first: ["exact-procedure", "my-options", "if-no-help", "earlier-neurotomy", "neck-why-joints"],
    asks: ["warning-signs", "physical-therapy-first"],
    never: ["heat-and-regrowth", "told-neurotomy"],
  },
  {
    who: "49, a first neurotomy booked for next year",
    answers: {
      places: ["low-back-left"],
      "treatments-tried": ["neurotomy", "exercise"],
      treatments: [{ id: "t1", kind: "neurotomy", year: "February 2027" }],
    },
    first: [
      "exact-procedure",
      "my-options",
      "if-no-help",
      "low-back-why-joints",
      "low-back-pass-mark",
    ],
    asks: ["warning-signs", "no-block-yet", "exercise-tried"],
    never: ["earlier-neurotomy", "physical-therapy-first"],
  },
  {
    who: "70, an interpreter, hard of hearing, cannot lie flat",
    answers: {
      places: ["low-back-left"],
      interpreter: "Punjabi",
      access: ["hearing", "lying-flat"],
      "hospital-stay": "yes",
      "hospital-stay-words": "pneumonia in October",
    },
    first: ["exact-procedure", "interpreter", "my-options", "if-no-help", "lying-still"],
    asks: ["warning-signs", "hearing-or-sight", "hospital-stay"],
    never: ["getting-about"],
  },
  {
    who: "76, diabetes, weak immunity, clots, a bleeding problem, latex",
    answers: {
      places: ["sacroiliac-right"],
      conditions: ["diabetes", "immune", "clotting", "bleeding"],
      allergies: ["latex"],
      "blood-thinners": ["heparin"],
    },
    first: ["exact-procedure", "blood-thinner", "my-options", "if-no-help", "allergies"],
    asks: ["warning-signs", "bleeding", "several-health", "diabetes"],
    never: ["thinner-mentioned"],
  },
  {
    who: "52, knee pain with a block",
    answers: {
      places: ["knee-right"],
      "treatments-tried": ["nerve-block"],
      "told-word": ["ablation"],
    },
    first: ["exact-procedure", "my-options", "if-no-help", "block-result", "knee-why-mine"],
    asks: ["warning-signs", "told-another-word", "one-block"],
    never: ["pain-elsewhere", "no-block-yet", "physical-therapy-first"],
  },
  {
    who: "47, hip and shoulder, told neurotomy",
    answers: { places: ["groin-right", "shoulder-left"], "told-word": ["neurotomy"] },
    first: [
      "exact-procedure",
      "my-options",
      "if-no-help",
      "elsewhere-why-mine",
      "elsewhere-studies",
    ],
    asks: ["warning-signs", "told-neurotomy", "pain-elsewhere"],
    never: ["block-result", "no-block-yet", "numb-face", "rhizotomy-or-radiofrequency"],
  },
  {
    who: "55, buttock and shoulder blade only",
    answers: { places: ["buttock-left", "shoulder-blade-left"], "told-word": ["rhizotomy"] },
    first: [
      "exact-procedure",
      "my-options",
      "if-no-help",
      "rhizotomy-or-radiofrequency",
      "sacroiliac-why-joint",
    ],
    asks: ["warning-signs"],
    never: ["pain-elsewhere", "told-rhizotomy"],
  },
  {
    who: "68, writes 'none' everywhere",
    answers: {
      places: ["low-back-left"],
      implants: ["none"],
      "implants-words": "None",
      "blood-thinners": ["none"],
      "blood-thinners-words": "no",
      allergies: ["none"],
      "allergies-words": "N/A",
      worries: "Nothing",
      "told-unclear": "no",
      "other-medicines": "none",
    },
    first: [
      "exact-procedure",
      "my-options",
      "if-no-help",
      "low-back-why-joints",
      "low-back-pass-mark",
    ],
    asks: ["warning-signs"],
    never: [
      "device-mentioned",
      "thinner-mentioned",
      "allergies",
      "worries",
      "told-unclear",
      "other-medicines",
    ],
  },
  {
    who: "44, whose husband takes a thinner and whose mother has a pacemaker",
    answers: {
      places: ["neck-back"],
      worries: "My husband takes warfarin and my mother has a pacemaker",
    },
    first: ["exact-procedure", "worries", "my-options", "if-no-help", "neck-why-joints"],
    asks: ["warning-signs"],
    never: ["thinner-mentioned", "device-mentioned"],
  },
  {
    who: "79, writes in Spanish of Sintrom and a marcapasos",
    answers: {
      places: ["low-back-right"],
      "other-medicines": "Tomo Sintrom por la noche",
      "conditions-words": "Llevo un marcapasos",
    },
    first: ["exact-procedure", "thinner-mentioned", "my-options", "if-no-help", "device-mentioned"],
    asks: ["warning-signs", "other-medicines"],
    never: ["blood-thinner"],
  },
  {
    who: "50, MS and stiff legs, no word told",
    answers: {
      places: ["thigh-front-left"],
      "sudden-pain": ["stiff-legs"],
      conditions: ["multiple-sclerosis"],
      "matters-other": "To stay in my own home",
    },
    first: ["exact-procedure", "my-aims", "my-options", "if-no-help", "stiff-legs-cause"],
    asks: ["warning-signs", "multiple-sclerosis"],
    never: ["stiff-legs", "stiff-legs-adult"],
  },
  {
    who: "who says nothing at all",
    answers: {},
    first: ["exact-procedure", "my-options", "if-no-help", "why-me", "relief-chance"],
    asks: ["warning-signs", "my-risks", "other-ways"],
    never: ["worries", "blood-thinner", "no-block-yet", "numb-face", "low-back-why-joints"],
  },
];
