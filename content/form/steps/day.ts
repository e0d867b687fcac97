import type { Step } from "@/lib/form/step";

const clearness = ["clear", "partly", "unclear", "not-sure"] as const;

/** Whether the person is ready to decide, and what they need on the day. */
export const readiness = {
  id: "readiness",
  section: "day",
  items: [
    { id: "ready-names", kind: "choice", options: clearness },
    { id: "ready-options", kind: "choice", options: clearness },
    { id: "ready-risks", kind: "choice", options: clearness },
    {
      id: "ready-unclear",
      kind: "text",
      atMost: 500,
      lines: 2,
      when: {
        any: [
          { item: "ready-names", includesAny: ["partly", "unclear"] },
          { item: "ready-options", includesAny: ["partly", "unclear"] },
          { item: "ready-risks", includesAny: ["partly", "unclear"] },
        ],
      },
    },
    {
      id: "ready-decides",
      kind: "choices",
      options: ["me-alone", "partner", "family", "friend", "other", "not-sure"],
      exclusive: ["not-sure"],
    },
    {
      id: "support-needed",
      kind: "choices",
      options: ["more-time", "talk-it-over", "written-words", "come-with-me", "none", "not-sure"],
      exclusive: ["none", "not-sure"],
    },
    { id: "interpreter", kind: "text", atMost: 100, lines: 1 },
    {
      id: "access",
      kind: "choices",
      options: [
        "wheelchair",
        "hoist",
        "lying-flat",
        "needles",
        "hearing",
        "sight",
        "stairs",
        "other",
        "none",
        "not-sure",
      ],
      exclusive: ["none", "not-sure"],
    },
    {
      id: "access-words",
      kind: "text",
      atMost: 300,
      lines: 1,
      when: { item: "access", answered: true },
    },
    { id: "driver-home", kind: "choice", options: ["yes", "no", "not-sure"] },
  ],
} as const satisfies Step;
