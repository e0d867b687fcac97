import type { Step } from "@/lib/form/step";
import { aroundHours, aroundPercent } from "../typed-words";

const helped = ["not-at-all", "a-little", "quite-a-lot", "very-much", "not-sure"] as const;

export const treatments = {
  id: "treatments",
  section: "treatments",
  items: [
    {
      id: "treatments-tried",
      kind: "choices",
      options: [
        "exercise",
        "past-medicine",
        "injection",
        "nerve-block",
        "neurotomy",
        "rhizotomy",
        "surgery",
        "stimulator",
        "psychological",
        "acupuncture",
        "heat-cold-tens",
        "other",
        "none",
        "not-sure",
      ],
      exclusive: ["none", "not-sure"],
    },
  ],
} as const satisfies Step;

export const treatmentDetails = {
  id: "treatment-details",
  section: "treatments",
  when: { not: { item: "treatments-tried", includes: "none" } },
  items: [
    {
      id: "treatments",
      kind: "entries",
      atMost: 12,
      fields: [
        {
          id: "kind",
          kind: "choice",
          options: [
            "exercise",
            "past-medicine",
            "injection",
            "nerve-block",
            "neurotomy",
            "rhizotomy",
            "surgery",
            "stimulator",
            "psychological",
            "acupuncture",
            "heat-cold-tens",
            "other",
          ],
        },
        { id: "what", kind: "text", atMost: 100, lines: 1 },
        { id: "year", kind: "text", atMost: 40, lines: 1 },
        { id: "helped", kind: "choice", options: helped },
        { id: "how-long", kind: "text", atMost: 80, lines: 1 },
        { id: "problems", kind: "text", atMost: 200, lines: 2 },
        { id: "stopped", kind: "text", atMost: 200, lines: 2 },
      ],
    },
  ],
} as const satisfies Step;

export const scans = {
  id: "scans",
  section: "treatments",
  items: [
    {
      id: "scans",
      kind: "entries",
      atMost: 8,
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
  ],
} as const satisfies Step;

export const blocks = {
  id: "blocks",
  section: "treatments",
  items: [
    {
      id: "blocks",
      kind: "entries",
      atMost: 6,
      fields: [
        { id: "date", kind: "text", atMost: 40, lines: 1 },
        { id: "place", kind: "text", atMost: 100, lines: 1 },
        { id: "side", kind: "choice", options: ["left", "right", "both", "not-sure"] },
        { id: "relief-percent", kind: "number", from: 0, to: 100, beside: aroundPercent },
        { id: "relief-hours", kind: "number", from: 0, to: 1000, beside: aroundHours },
      ],
    },
    { id: "blocks-number", kind: "choice", options: ["none", "one", "two", "more", "not-sure"] },
    { id: "other-tests", kind: "text", atMost: 500, lines: 3 },
  ],
} as const satisfies Step;
