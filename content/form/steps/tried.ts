import type { Step } from "@/lib/form/step";
import { aroundHours, aroundPercent } from "../typed-words";

const helped = ["not-at-all", "a-little", "quite-a-lot", "very-much", "not-sure"] as const;

/** Treatments, each of which gets a card of what came of it. */
const kinds = [
  "exercise",
  "past-medicine",
  "injection",
  "neurotomy",
  "rhizotomy",
  "surgery",
  "stimulator",
  "psychological",
  "acupuncture",
  "heat-cold-tens",
  "other",
] as const;

/** Blocks, scans and nerve tests, whose cards ask for other things. */
const tests = ["nerve-block", "scan", "nerve-test"] as const;

export const treatments = {
  id: "treatments",
  section: "treatments",
  items: [
    {
      id: "treatments-tried",
      kind: "choices",
      options: [...kinds, ...tests, "none", "not-sure"],
      exclusive: ["none", "not-sure"],
    },
  ],
} as const satisfies Step;

export const treatmentDetails = {
  id: "treatment-details",
  section: "treatments",
  when: { item: "treatments-tried", includesAny: [...kinds, ...tests] },
  items: [
    {
      id: "treatments",
      kind: "entries",
      when: { item: "treatments-tried", includesAny: kinds },
      atMost: 12,
      cards: { perTick: { of: "treatments-tried", field: "kind" } },
      fields: [
        { id: "kind", kind: "choice", options: kinds },
        { id: "helped", kind: "choice", options: helped },
        { id: "how-long", kind: "text", atMost: 80, lines: 1 },
        { id: "year", kind: "text", atMost: 40, lines: 1 },
        { id: "what", kind: "text", atMost: 100, lines: 1 },
        { id: "problems", kind: "text", atMost: 200, lines: 1 },
        { id: "stopped", kind: "text", atMost: 200, lines: 1 },
      ],
    },
    {
      id: "blocks",
      kind: "entries",
      when: { item: "treatments-tried", includes: "nerve-block" },
      atMost: 6,
      cards: {},
      fields: [
        { id: "date", kind: "text", atMost: 40, lines: 1 },
        { id: "place", kind: "text", atMost: 100, lines: 1 },
        { id: "side", kind: "choice", options: ["left", "right", "both", "not-sure"] },
        { id: "relief-percent", kind: "number", from: 0, to: 100, beside: aroundPercent },
        { id: "relief-hours", kind: "number", from: 0, to: 1000, beside: aroundHours },
      ],
    },
    {
      id: "scans",
      kind: "entries",
      when: { item: "treatments-tried", includes: "scan" },
      atMost: 8,
      cards: {},
      fields: [
        {
          id: "kind",
          kind: "choice",
          options: ["x-ray", "mri", "ct", "bone-scan", "other", "not-sure"],
        },
        { id: "date", kind: "text", atMost: 40, lines: 1 },
        { id: "place", kind: "text", atMost: 100, lines: 1 },
      ],
    },
    {
      id: "other-tests",
      kind: "text",
      when: { item: "treatments-tried", includes: "nerve-test" },
      atMost: 500,
      lines: 2,
    },
  ],
} as const satisfies Step;
