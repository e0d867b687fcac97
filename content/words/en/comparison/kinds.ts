import type { RowWordsOf } from "../../../form/comparison";
import type { kinds } from "../../../form/comparison/kinds";

/** Other treatments, kind by kind. */
export const kindsWords: RowWordsOf<typeof kinds> = {
  "kind-exercise": {
    title: "Physical therapy and exercise",
    cells: {
      "other-treatments":
        "The article asks if you have tried physical therapy. It is part of the care after rhizotomy, too. In the Dutch trials (2017), all of them did exercise. Our page of each place tells what is known of it. Ask which kind fits you.",
    },
  },
  "kind-medicines": {
    title: "Medicines",
    cells: {
      "other-treatments":
        "The article asks which pills or drops you have tried. It says they can have side effects. It does not say which ones help. It does not say how much. Your doctor can go through yours with you.",
    },
  },
  "kind-injections": {
    title: "Injections",
    cells: {
      "other-treatments":
        "The article names shots that numb a nerve as a test. A UK pain clinic (no date) says what to tell them first. Our page of each place tells what is known of shots. Ask what each shot is for. Ask how long it may help.",
    },
  },
  "kind-talking": {
    title: "Talking therapy",
    cells: {
      "other-treatments":
        "The article says to think of how pain affects your days. UK guidance (2020) puts other care first. It is not said if talks are part of that. Our page on the low back has a line on them. Ask if your clinic has them.",
    },
  },
  "kind-surgery": {
    title: "Other surgery",
    cells: {
      "other-treatments":
        "The article says to weigh the pros and cons with your doctor. Our page of each place names other surgery, where we have a source. Ask if it has been thought of. Ask what it would be.",
    },
  },
};
