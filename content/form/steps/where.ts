import type { Step } from "@/lib/form/step";

export const whereItHurts = {
  id: "where-it-hurts",
  section: "where",
  items: [{ id: "places", kind: "regions" }],
} as const satisfies Step;

export const mainPlace = {
  id: "main-place",
  section: "where",
  when: { item: "places", answered: true },
  items: [
    { id: "main-place", kind: "main-region", from: "places" },
    {
      id: "spreads",
      kind: "choice",
      options: ["no", "sometimes", "yes", "not-sure"],
    },
    {
      id: "spreads-to",
      kind: "text",
      when: { item: "spreads", includesAny: ["sometimes", "yes"] },
      atMost: 200,
      lines: 2,
    },
  ],
} as const satisfies Step;
