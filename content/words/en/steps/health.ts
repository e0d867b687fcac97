import type * as health from "../../../form/steps/health";
import type { WordsOf } from "../../../words-of";
import { doNotStop, noneOfThese, notSure, somethingElse } from "./phrases";

export const healthWords: WordsOf<typeof health> = {
  conditions: {
    title: "Your health",
    intro: [doNotStop],
    items: {
      conditions: {
        label: "Do you have any of these, or have you had them?",
        short: "Conditions",
        options: {
          diabetes: "Diabetes",
          bleeding: "You bleed or bruise easily",
          clotting: "Blood clots",
          stroke: "A stroke or mini-stroke",
          heart: "A heart problem",
          lung: "A lung problem",
          "sleep-apnoea": "Sleep apnea (you stop breathing in sleep)",
          "kidney-liver": "A kidney or liver problem",
          epilepsy: "Epilepsy or fits",
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
        label: "Is there more to say, such as the full name?",
        short: "More on conditions",
      },
      "infection-now": {
        label: "Do you have any of these now?",
        short: "Infection now",
        options: {
          infection: "An infection",
          antibiotics: "I take antibiotics",
          fever: "A fever",
          none: noneOfThese,
          "not-sure": notSure,
        },
      },
      "tell-soon": {
        label: "And any of these?",
        hint: "If you tick one, phone your clinic or doctor. Do not wait for the visit.",
        short: "To tell soon",
        options: {
          "weight-loss": "I lost weight without trying",
          "night-sweats": "I sweat a lot at night",
          fall: "A fall or a broken bone, not long ago",
          "steroid-tablets": "I have taken steroid tablets for long",
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
          "does-not-apply": "Does not apply",
          "not-sure": notSure,
        },
      },
      "hospital-stay": {
        label: "Have you stayed in hospital in the last 12 months?",
        short: "Hospital stay, last 12 months",
        options: { yes: "Yes", no: "No", "not-sure": notSure },
      },
      "hospital-stay-words": {
        label: "What was it for, and when?",
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
    title: "Implants and allergies",
    intro: [doNotStop],
    items: {
      implants: {
        label: "Do you have any of these in your body?",
        hint: "Tick it even if it is old or switched off. Bring its card, if you have one.",
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
        label: "Is there more to say, such as its make and where it is?",
        short: "More on implants",
      },
      allergies: {
        label: "Do you react badly to any of these?",
        short: "Allergies",
        options: {
          "local-anaesthetic": "Numbing drugs (local anesthetic)",
          "contrast-dye": "Dye used for scans (contrast dye)",
          iodine: "Iodine",
          antiseptic: "Skin cleaner (chlorhexidine)",
          steroids: "Steroids",
          antibiotics: "Antibiotics",
          latex: "Latex (rubber gloves)",
          plasters: "Sticking plasters",
          metal: "Metal",
          other: somethingElse,
          none: noneOfThese,
          "not-sure": notSure,
        },
      },
      "allergies-words": {
        label: "Is there more to say, such as what it did to you?",
        short: "More on allergies",
      },
    },
  },
};
