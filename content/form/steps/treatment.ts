import type { Step } from "@/lib/form/step";

const helped = ["not-at-all", "a-little", "quite-a-lot", "very-much", "not-sure"] as const;

export const bloodThinners = {
  id: "blood-thinners",
  section: "medicines",
  items: [
    {
      id: "blood-thinners",
      kind: "choices",
      options: [
        "acenocoumarol",
        "apixaban",
        "aspirin",
        "clopidogrel",
        "dabigatran",
        "dipyridamole",
        "edoxaban",
        "heparin",
        "prasugrel",
        "rivaroxaban",
        "ticagrelor",
        "warfarin",
        "other",
        "none",
        "not-sure",
      ],
      exclusive: ["none", "not-sure"],
    },
    { id: "blood-thinners-words", kind: "text", atMost: 300, lines: 2 },
  ],
} as const satisfies Step;

export const painMedicines = {
  id: "pain-medicines",
  section: "medicines",
  items: [
    {
      id: "pain-medicines",
      kind: "entries",
      atMost: 12,
      fields: [
        { id: "name", kind: "text", atMost: 100, lines: 1 },
        { id: "how-often", kind: "text", atMost: 100, lines: 1 },
        { id: "helped", kind: "choice", options: helped },
        { id: "side-effects", kind: "text", atMost: 200, lines: 2 },
      ],
    },
  ],
} as const satisfies Step;

export const otherMedicines = {
  id: "other-medicines",
  section: "medicines",
  items: [{ id: "other-medicines", kind: "text", atMost: 1000, lines: 8 }],
} as const satisfies Step;

export const told = {
  id: "told",
  section: "told",
  items: [
    {
      id: "told-word",
      kind: "choices",
      options: ["neurotomy", "rhizotomy", "ablation", "denervation", "none", "not-sure"],
      exclusive: ["none", "not-sure"],
    },
    { id: "told-nerve", kind: "text", atMost: 200, lines: 2 },
    {
      id: "told-method",
      kind: "choices",
      options: ["heat", "cold", "chemical", "balloon", "cutting", "other", "not-told", "not-sure"],
      exclusive: ["not-told", "not-sure"],
    },
    { id: "told-by", kind: "text", atMost: 100, lines: 1 },
    { id: "told-unclear", kind: "text", atMost: 500, lines: 4 },
  ],
} as const satisfies Step;
