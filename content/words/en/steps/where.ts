import type * as where from "../../../form/steps/where";
import type { WordsOf } from "../../../words-of";
import { notSure } from "./phrases";

export const whereWords: WordsOf<typeof where> = {
  "where-it-hurts": {
    title: "Where it hurts",
    items: {
      places: {
        label: "Where do you feel pain?",
        hint: "Touch each place, or choose it in the list. Left and right are your own.",
        short: "Where it hurts",
      },
    },
  },
  "main-place": {
    title: "The main place",
    items: {
      "main-place": { label: "Which place troubles you most?", short: "Main place" },
      spreads: {
        label: "Does the pain spread from there?",
        short: "Spreads",
        options: { no: "No", sometimes: "At times", yes: "Yes", "not-sure": notSure },
      },
      "spreads-to": {
        label: "Where does it spread to?",
        hint: "Such as down the back of the left leg to the foot.",
        short: "Spreads to",
      },
    },
  },
};
