import type { Step } from "@/lib/form/step";

const helped = ["not-at-all", "a-little", "quite-a-lot", "very-much", "not-sure"] as const;

const thinners = [
  "acenocoumarol",
  "apixaban",
  "aspirin",
  "cilostazol",
  "clopidogrel",
  "dabigatran",
  "dipyridamole",
  "edoxaban",
  "heparin",
  "prasugrel",
  "rivaroxaban",
  "ticagrelor",
  "triflusal",
  "warfarin",
  "other",
] as const;

const takesThinner = { item: "blood-thinners", includesAny: thinners } as const;

/** The medicines that can change what is done on the day. */
export const bloodThinners = {
  id: "blood-thinners",
  section: "medicines",
  items: [
    {
      id: "blood-thinners",
      kind: "choices",
      options: [...thinners, "none", "not-sure"],
      exclusive: ["none", "not-sure"],
    },
    {
      id: "blood-thinners-why",
      kind: "choices",
      options: ["heartbeat", "clot", "stroke", "stent", "valve", "other", "not-sure"],
      exclusive: ["not-sure"],
      when: takesThinner,
    },
    {
      id: "stent-or-clot-recent",
      kind: "choice",
      options: ["yes", "no", "not-sure"],
      when: takesThinner,
    },
    {
      id: "blood-thinners-words",
      kind: "text",
      atMost: 300,
      lines: 1,
      when: { item: "blood-thinners", answered: true },
    },
    {
      id: "diabetes-medicines",
      kind: "choices",
      options: ["insulin", "glp-1", "sglt2", "other", "none", "not-sure"],
      exclusive: ["none", "not-sure"],
    },
  ],
} as const satisfies Step;

export const painMedicines = {
  id: "pain-medicines",
  section: "medicines",
  items: [
    { id: "opioids", kind: "choice", options: ["yes", "no", "not-sure"] },
    {
      id: "pain-medicines",
      kind: "entries",
      atMost: 12,
      fields: [
        { id: "name", kind: "text", atMost: 100, lines: 1 },
        { id: "how-often", kind: "text", atMost: 100, lines: 1 },
        { id: "helped", kind: "choice", options: helped },
        { id: "side-effects", kind: "text", atMost: 200, lines: 1 },
      ],
    },
    { id: "other-medicines", kind: "text", atMost: 1000, lines: 2 },
  ],
} as const satisfies Step;
