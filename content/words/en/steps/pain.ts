import type * as pain from "../../../form/steps/pain";
import type { WordsOf } from "../../../words-of";
import { noneOfThese, notSure, somethingElse } from "./phrases";

const scaleEnds = { low: "No pain", high: "Worst pain you can think of" } as const;

const howMuch = {
  "not-at-all": "Not at all",
  "a-little": "A little",
  "quite-a-lot": "Quite a lot",
  "very-much": "Very much",
  cannot: "I cannot",
  "not-sure": notSure,
} as const;

export const painWords: WordsOf<typeof pain> = {
  "your-pain": {
    title: "Your pain",
    items: {
      "pain-duration": {
        label: "How long have you had this pain?",
        short: "How long",
        options: {
          "under-3-months": "Less than 3 months",
          "3-to-12-months": "3 to 12 months",
          "1-to-5-years": "1 to 5 years",
          "over-5-years": "More than 5 years",
          "not-sure": notSure,
        },
      },
      "pain-years": { label: "For how many years?", short: "Years of it" },
      "pain-start": {
        label: "How did it start?",
        short: "How it began",
        options: {
          slowly: "Slowly, with no clear cause",
          suddenly: "All at once, with no clear cause",
          injury: "After an injury or a fall",
          "after-surgery": "After surgery",
          other: "In some other way",
          "not-sure": notSure,
        },
      },
      "pain-start-words": {
        label: "What more is there to say about how it started?",
        short: "More on how it began",
      },
      "pain-pattern": {
        label: "Is the pain there all the time?",
        short: "Pattern",
        options: {
          constant: "There all the time, much the same",
          "constant-with-peaks": "There all the time, with worse spells",
          "comes-and-goes": "Comes and goes",
          "not-sure": notSure,
        },
      },
      "pain-quality": {
        label: "What does the pain feel like?",
        short: "Feels like",
        options: {
          aching: "Aching",
          sharp: "Sharp",
          burning: "Burning",
          stabbing: "Stabbing",
          electric: "Like an electric shock",
          throbbing: "Throbbing",
          tight: "Tight or cramped",
          tingling: "Tingling, or pins and needles",
          numb: "Numb",
          other: somethingElse,
          "not-sure": notSure,
        },
      },
      "sudden-pain": {
        label: "Do you get any of these?",
        short: "Cramps or shocks",
        options: {
          shocks: "Sudden shocks of pain",
          spasms: "Cramps in the back or neck muscles",
          "stiff-legs": "Legs that jerk or go stiff by themselves",
          none: noneOfThese,
          "not-sure": notSure,
        },
      },
      "pain-worse": {
        label: "What makes it worse?",
        short: "Worse with",
        options: {
          sitting: "Sitting",
          standing: "Standing",
          walking: "Walking",
          "bending-back": "Bending back",
          "bending-forward": "Bending forward",
          twisting: "Twisting",
          lifting: "Lifting",
          lying: "Lying down",
          touch: "Light touch",
          "chewing-talking": "Chewing or talking",
          cold: "Cold",
          stress: "Stress",
          other: somethingElse,
          "not-sure": notSure,
        },
      },
      "pain-better": {
        label: "What makes it ease?",
        short: "Eases with",
        options: {
          rest: "Rest",
          moving: "Moving",
          lying: "Lying down",
          sitting: "Sitting",
          heat: "Heat",
          cold: "Cold",
          medicine: "Pain medicine",
          distraction: "Thinking of other things",
          nothing: "Nothing eases it",
          other: somethingElse,
          "not-sure": notSure,
        },
      },
      "pain-words": {
        label: "What more is there to say?",
        hint: "You can also say what else makes it worse, or makes it ease.",
        short: "In the patient's words",
      },
    },
  },
  "how-strong": {
    title: "How strong it is",
    intro: [
      "0 means no pain. 10 means the worst pain you can think of. “This week” means the last 7 days.",
    ],
    items: {
      "pain-now": { label: "How strong is your pain now?", short: "Now", ...scaleEnds },
      "pain-average": {
        label: "How strong was it on average this week?",
        short: "Average this week",
        ...scaleEnds,
      },
      "pain-worst": {
        label: "How strong was it at its worst this week?",
        short: "Worst this week",
        ...scaleEnds,
      },
      "pain-best": {
        label: "How strong was it at its least this week?",
        short: "Least this week",
        ...scaleEnds,
      },
    },
  },
  "do-again": {
    title: "Your days",
    intro: ["Think of the last 7 days. Does pain get in the way of these?"],
    items: {
      "life-moving": {
        label: "Moving about",
        short: "Moving about",
        options: howMuch,
      },
      "life-sleep": {
        label: "Sleep",
        short: "Sleep",
        options: { ...howMuch, cannot: "I cannot" },
      },
      "life-work": {
        label: "Your work or housework",
        short: "Work or housework",
        options: howMuch,
      },
      "life-self-care": {
        label: "Washing or dressing",
        short: "Washing and dressing",
        options: howMuch,
      },
      "life-people": {
        label: "Being with people",
        short: "Being with people",
        options: howMuch,
      },
      "life-mood": {
        label: "Does pain get your mood down?",
        hint: "If you feel that you cannot go on, get help now. “Emergency signs” has numbers to call.",
        short: "Low mood",
        options: { ...howMuch, cannot: "I cannot bear it" },
      },
      "life-enjoy": {
        label: "Things you enjoy",
        short: "Enjoying things",
        options: howMuch,
      },
      "face-talking": {
        label: "Talking",
        short: "Talking",
        options: howMuch,
      },
      "face-eating": {
        label: "Eating or chewing",
        short: "Eating",
        options: howMuch,
      },
      "face-touch": {
        label: "Something that touches your face",
        hint: "Such as when you wash, shave or feel the wind.",
        short: "Touch on the face",
        options: { ...howMuch, cannot: "I cannot bear it" },
      },
      "face-signs": {
        label: "Do you have any of these?",
        short: "Face",
        options: {
          numb: "Part of my face is numb",
          hearing: "I hear less than before",
          "both-sides": "It hurts on both sides",
          none: noneOfThese,
          "not-sure": notSure,
        },
      },
      "do-again": {
        label: "What would you most like to do again?",
        hint: "Such as walk to the shops, lift a grandchild or sit through a meal.",
        short: "Would like to do again",
      },
    },
  },
};
