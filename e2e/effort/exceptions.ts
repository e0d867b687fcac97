import type { Column } from "./bars";

/** A bar that is not held, by whom and why. The table says so beneath; nobody else may pass it. */
export type Exception = {
  readonly column: Column;
  readonly people: readonly string[];
  readonly why: string;
};

export const exceptions: readonly Exception[] = [
  {
    column: "words",
    people: [
      "low-back-with-pacemaker",
      "face-pain-with-multiple-sclerosis",
      "stiff-legs",
      "blood-thinner-and-diabetes",
      "earlier-neurotomy-wore-off",
      "many-scripts",
      "told-many-words",
    ],
    why: "They answer nearly everything, so they meet every box and card that hangs on an answer. What is left is the options, the emergency signs, the grid, and 8 to 12 questions.",
  },
  {
    column: "minutes",
    people: [
      "low-back-with-pacemaker",
      "face-pain-with-multiple-sclerosis",
      "blood-thinner-and-diabetes",
      "earlier-neurotomy-wore-off",
      "told-many-words",
    ],
    why: "The words above. Without free text, facts and optional reading all are within 18.",
  },
  {
    column: "naming page and grid: words",
    people: [
      "low-back-with-pacemaker",
      "face-pain-with-multiple-sclerosis",
      "stiff-legs",
      "blood-thinner-and-diabetes",
      "many-scripts",
      "told-many-words",
    ],
    why: "Its numbers stand with people, time and certainty; disputes and what is not known may not be folded.",
  },
  {
    column: "naming page and grid: screens",
    people: ["face-pain-with-multiple-sclerosis", "stiff-legs", "blood-thinner-and-diabetes"],
    why: "The same words.",
  },
  {
    column: "short way: minutes with typing",
    people: ["blood-thinner-and-diabetes"],
    why: "A blood thinner asks for its reason, its dose and a recent stent as well; none of that may wait.",
  },
];
