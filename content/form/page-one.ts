import type { PageOneItems } from "@/lib/form/page-one-items";

/** Which items of the form page 1 is made from. */
export const pageOne = {
  filledInBy: "filled-in-by",
  helper: { name: "helper-name", relation: "helper-relation" },
  bloodThinners: {
    item: "blood-thinners",
    words: "blood-thinners-words",
    kept: "names without brands",
  },
  knowFirst: [
    { item: "implants", words: "implants-words", kept: "names" },
    { item: "infection-now" },
    { item: "pregnant" },
    { item: "conditions", words: "conditions-words" },
    { item: "allergies", words: "allergies-words" },
  ],
  bodyMap: {
    places: "places",
    main: "main-place",
    spreads: "spreads",
    spreadsTo: "spreads-to",
  },
  scales: ["pain-now", "pain-average", "pain-worst", "pain-best"],
  matters: { other: "matters-other", worries: "worries", doAgain: "do-again" },
  blocks: {
    list: "blocks",
    number: "blocks-number",
    when: "date",
    columns: ["date", "place", "side", "relief-percent", "relief-hours"],
  },
  medicines: {
    list: "pain-medicines",
    columns: ["name", "how-often", "helped", "side-effects"],
    others: "other-medicines",
  },
  treatments: {
    list: "treatments",
    tried: "treatments-tried",
    kind: "kind",
    what: "what",
    when: "year",
    helped: "helped",
    degrees: ["not-at-all", "a-little", "quite-a-lot", "very-much"],
    howLong: "how-long",
    problems: "problems",
    stopped: "stopped",
  },
  dailyLife: ["daily-life", "face-life"],
  lists: {
    pain: [
      { item: "pain-duration" },
      { item: "pain-start", words: "pain-start-words" },
      { item: "pain-pattern" },
      { item: "pain-quality" },
      { item: "sudden-pain" },
    ],
  },
} as const satisfies PageOneItems;
