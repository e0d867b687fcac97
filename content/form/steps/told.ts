import type { Step } from "@/lib/form/step";

/** What was told, in the words that people hear, which are many for a few treatments. */
export const told = {
  id: "told",
  section: "told",
  items: [
    {
      id: "told-word",
      kind: "choices",
      options: [
        "ablation",
        "balloon",
        "burning",
        "denervation",
        "gamma-knife",
        "glycerol",
        "neurotomy",
        "radiofrequency",
        "rhizolysis",
        "rhizotomy",
        "stimulator",
        "other",
        "none",
        "not-sure",
      ],
      exclusive: ["none", "not-sure"],
    },
    {
      id: "told-word-other",
      kind: "text",
      atMost: 100,
      lines: 1,
      when: { item: "told-word", includes: "other" },
    },
    { id: "told-nerve", kind: "text", atMost: 200, lines: 1 },
    {
      id: "told-method",
      kind: "choices",
      options: ["heat", "cold", "chemical", "balloon", "cutting", "other", "not-told", "not-sure"],
      exclusive: ["not-told", "not-sure"],
    },
    { id: "told-by", kind: "text", atMost: 100, lines: 1 },
    { id: "told-unclear", kind: "text", atMost: 500, lines: 2 },
  ],
} as const satisfies Step;
