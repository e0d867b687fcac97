import type * as health from "../../../form/steps/health";
import type { WordsOf } from "../../../words-of";
import { doNotStop, noneOfThese, notSure, somethingElse, tickAll } from "./phrases";

export const healthWords: WordsOf<typeof health> = {
  conditions: {
    title: "Your health",
    intro: [doNotStop],
    items: {
      conditions: {
        label: "Do you have any of these, or have you had them?",
        hint: tickAll,
        short: "Conditions",
        options: {
          diabetes: "Diabetes",
          bleeding: "A bleeding problem",
          clotting: "Blood clots",
          heart: "A heart problem",
          lung: "A lung problem",
          immune: "A weak immune system",
          cancer: "Cancer, now or in the past",
          osteoporosis: "Thin bones (osteoporosis)",
          "nerve-or-muscle": "A nerve or muscle illness",
          "multiple-sclerosis": "Multiple sclerosis (MS)",
          other: somethingElse,
          none: noneOfThese,
          "not-sure": notSure,
        },
      },
      "conditions-words": {
        label: "Is there more to say about these?",
        hint: "Such as the full name, and since when. If you ticked something else, say what it is.",
        short: "More on conditions",
      },
    },
  },
  "health-now": {
    title: "Your health now",
    intro: [doNotStop],
    items: {
      "infection-now": {
        label: "Do you have any of these now?",
        hint: "If you have a fever with severe back pain, get help at once.",
        short: "Infection now",
        options: {
          infection: "An infection",
          antibiotics: "I take antibiotics",
          fever: "A fever",
          none: noneOfThese,
          "not-sure": notSure,
        },
      },
      pregnant: {
        label: "Are you pregnant, or might you be?",
        short: "Pregnant",
        options: {
          yes: "Yes",
          maybe: "I might be",
          no: "No",
          "does-not-apply": "This does not apply to me",
          "not-sure": notSure,
        },
      },
      "hospital-stay": {
        label: "Have you stayed in hospital in the last 12 months?",
        short: "Hospital stay, last 12 months",
        options: { yes: "Yes", no: "No", "not-sure": notSure },
      },
      "hospital-stay-words": {
        label: "If yes, what was it for, and when?",
        short: "About the stay",
      },
      smoking: {
        label: "Do you smoke?",
        short: "Smokes",
        options: { yes: "Yes", "used-to": "I used to", no: "No", "not-sure": notSure },
      },
    },
  },
  implants: {
    title: "Implants and metal in your body",
    intro: [
      doNotStop,
      "An implant may be old, or switched off. Tick it all the same. If you have a card for it, take it with you to the clinic.",
    ],
    items: {
      implants: {
        label: "Do you have any of these in your body?",
        hint: tickAll,
        short: "Implants",
        options: {
          pacemaker: "Pacemaker",
          defibrillator: "Defibrillator",
          "spinal-stimulator": "Spinal cord stimulator",
          "brain-stimulator": "Brain stimulator",
          pump: "A drug pump",
          cochlear: "Hearing implant in the inner ear",
          "spine-metal": "Metal or screws in the spine",
          other: somethingElse,
          none: noneOfThese,
          "not-sure": notSure,
        },
      },
      "implants-words": {
        label: "Is there more to say, such as the make of the device?",
        hint: "If you ticked something else, say what it is and where.",
        short: "More on implants",
      },
    },
  },
  allergies: {
    title: "Allergies",
    intro: [doNotStop],
    items: {
      allergies: {
        label: "Do you react badly to any of these?",
        hint: `Such as with a rash, swelling or trouble with breathing. ${tickAll}`,
        short: "Allergies",
        options: {
          "local-anaesthetic": "Numbing drugs (local anaesthetic)",
          "contrast-dye": "Dye used for scans (contrast dye)",
          iodine: "Iodine",
          latex: "Latex (rubber gloves)",
          metal: "Metal",
          other: somethingElse,
          none: noneOfThese,
          "not-sure": notSure,
        },
      },
      "allergies-words": {
        label: "Is there more to say, such as what it was and what it did to you?",
        short: "More on allergies",
      },
    },
  },
};
