import type * as pain from "../../../form/steps/pain";
import type { WordsOf } from "../../../words-of";
import { noneOfThese, notSure, somethingElse, tickAll } from "./phrases";

const scaleEnds = { low: "No pain", high: "Worst pain you can think of" } as const;

const howMuch = {
  "not-at-all": "Not at all",
  "a-little": "A little",
  "quite-a-lot": "Quite a lot",
  "very-much": "Very much",
  cannot: "I cannot do it",
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
        label: "Is there more to say about how it started?",
        hint: "Such as what you were doing, and when.",
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
    },
  },
  "how-it-feels": {
    title: "How it feels",
    items: {
      "pain-quality": {
        label: "What does the pain feel like?",
        hint: tickAll,
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
        hint: tickAll,
        short: "Spasms or shocks",
        options: {
          spasms: "Spasms (a muscle goes tight on its own)",
          shocks: "Sudden shocks of pain",
          "stiff-legs": "Legs that go stiff",
          none: noneOfThese,
          "not-sure": notSure,
        },
      },
      "pain-worse": {
        label: "What makes it worse?",
        hint: tickAll,
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
        hint: tickAll,
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
        label: "Is there more to say about how it feels?",
        hint: "Use your own words. You can also say what else makes it worse, or makes it ease.",
        short: "In the patient's words",
      },
    },
  },
  "how-strong": {
    title: "How strong it is",
    intro: [
      "Choose a number from 0 to 10. 0 means no pain. 10 means the worst pain you can think of.",
      '"This week" means the last 7 days.',
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
  "daily-life": {
    title: "Daily life",
    intro: ["How much does pain get in your way? Think of the last 7 days."],
    items: {
      "life-moving": {
        label: "Does pain get in the way of moving about?",
        short: "Moving about",
        options: howMuch,
      },
      "life-sleep": {
        label: "Does pain get in the way of sleep?",
        short: "Sleep",
        options: { ...howMuch, cannot: "I cannot sleep" },
      },
      "life-work": {
        label: "Does pain get in the way of your work or housework?",
        short: "Work or housework",
        options: howMuch,
      },
      "life-self-care": {
        label: "Does pain get in the way when you wash or dress?",
        short: "Washing and dressing",
        options: howMuch,
      },
      "life-people": {
        label: "Does pain get in the way of being with people?",
        short: "Being with people",
        options: howMuch,
      },
      "life-mood": {
        label: "Does pain get your mood down?",
        hint: "If you feel that you cannot go on, tell someone and get help now. Nobody watches this form.",
        short: "Low mood",
        options: { ...howMuch, cannot: "More than I can cope with" },
      },
      "life-enjoy": {
        label: "Does pain get in the way of things you enjoy?",
        short: "Enjoying things",
        options: howMuch,
      },
    },
  },
  "face-life": {
    title: "Your face in daily life",
    intro: ["You marked pain in your face. Think of the last 7 days."],
    items: {
      "face-talking": {
        label: "Does pain get in the way when you talk?",
        short: "Talking",
        options: howMuch,
      },
      "face-eating": {
        label: "Does pain get in the way when you eat or chew?",
        short: "Eating",
        options: howMuch,
      },
      "face-touch": {
        label: "Does pain get in the way when something touches your face?",
        hint: "Such as when you wash, shave or feel the wind.",
        short: "Touch on the face",
        options: { ...howMuch, cannot: "I cannot bear any touch" },
      },
    },
  },
  "do-again": {
    title: "What you would like to do again",
    items: {
      "do-again": {
        label: "What would you most like to do again?",
        hint: "Such as walk to the shops, lift a grandchild or sit through a meal.",
        short: "Would like to do again",
      },
    },
  },
};
