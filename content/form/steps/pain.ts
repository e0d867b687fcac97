import type { Step } from "@/lib/form/step";
import { faceRegions } from "../body-regions";
import { aroundYears } from "../typed-words";

export const yourPain = {
  id: "your-pain",
  section: "pain",
  items: [
    {
      id: "pain-duration",
      kind: "choice",
      options: ["under-3-months", "3-to-12-months", "1-to-5-years", "over-5-years", "not-sure"],
    },
    {
      id: "pain-years",
      kind: "number",
      from: 1,
      to: 99,
      beside: aroundYears,
      when: { item: "pain-duration", includesAny: ["1-to-5-years", "over-5-years"] },
    },
    {
      id: "pain-start",
      kind: "choice",
      options: ["slowly", "suddenly", "injury", "after-surgery", "other", "not-sure"],
    },
    {
      id: "pain-start-words",
      kind: "text",
      atMost: 500,
      lines: 2,
      when: {
        item: "pain-start",
        includesAny: ["slowly", "suddenly", "injury", "after-surgery", "other"],
      },
    },
    {
      id: "pain-pattern",
      kind: "choice",
      options: ["constant", "constant-with-peaks", "comes-and-goes", "not-sure"],
    },
    {
      id: "pain-quality",
      kind: "choices",
      options: [
        "aching",
        "sharp",
        "burning",
        "stabbing",
        "electric",
        "throbbing",
        "tight",
        "tingling",
        "numb",
        "other",
        "not-sure",
      ],
      exclusive: ["not-sure"],
    },
    {
      id: "sudden-pain",
      kind: "choices",
      /** A cramp of a muscle of the back is not spasticity: that is `stiff-legs`. */
      options: ["shocks", "spasms", "stiff-legs", "none", "not-sure"],
      exclusive: ["none", "not-sure"],
    },
    {
      id: "pain-worse",
      kind: "choices",
      options: [
        "sitting",
        "standing",
        "walking",
        "bending-back",
        "bending-forward",
        "twisting",
        "lifting",
        "lying",
        "touch",
        "chewing-talking",
        "cold",
        "stress",
        "other",
        "not-sure",
      ],
      exclusive: ["not-sure"],
    },
    {
      id: "pain-better",
      kind: "choices",
      options: [
        "rest",
        "moving",
        "lying",
        "sitting",
        "heat",
        "cold",
        "medicine",
        "distraction",
        "nothing",
        "other",
        "not-sure",
      ],
      exclusive: ["nothing", "not-sure"],
    },
    { id: "pain-words", kind: "text", atMost: 500, lines: 2 },
  ],
} as const satisfies Step;

export const howStrong = {
  id: "how-strong",
  section: "pain",
  items: [
    { id: "pain-now", kind: "scale" },
    { id: "pain-average", kind: "scale" },
    { id: "pain-worst", kind: "scale" },
    { id: "pain-best", kind: "scale" },
  ],
} as const satisfies Step;

const howMuch = [
  "not-at-all",
  "a-little",
  "quite-a-lot",
  "very-much",
  "cannot",
  "not-sure",
] as const;

const inTheFace = { item: "places", includesAny: faceRegions } as const;

/** How much it gets in the way, also of the face where that hurts, and what is missed most. */
export const doAgain = {
  id: "do-again",
  section: "pain",
  items: [
    { id: "life-moving", kind: "choice", options: howMuch },
    { id: "life-sleep", kind: "choice", options: howMuch },
    { id: "life-work", kind: "choice", options: howMuch },
    { id: "life-self-care", kind: "choice", options: howMuch },
    { id: "life-people", kind: "choice", options: howMuch },
    { id: "life-mood", kind: "choice", options: howMuch },
    { id: "life-enjoy", kind: "choice", options: howMuch },
    { id: "face-talking", kind: "choice", options: howMuch, when: inTheFace },
    { id: "face-eating", kind: "choice", options: howMuch, when: inTheFace },
    { id: "face-touch", kind: "choice", options: howMuch, when: inTheFace },
    {
      id: "face-signs",
      kind: "choices",
      options: ["numb", "hearing", "both-sides", "none", "not-sure"],
      exclusive: ["none", "not-sure"],
      when: inTheFace,
    },
    { id: "do-again", kind: "text", atMost: 500, lines: 2 },
  ],
} as const satisfies Step;
