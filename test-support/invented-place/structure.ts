import type { Place } from "@/lib/evidence/place";

/** A place that no one has: two options, five rows, one dispute, two questions. */
export const inventedPlace = {
  id: "left-ear-lobe",
  regions: ["hand-left"],
  when: { item: "places", includes: "hand-left" },
  order: 1,
  options: ["cold-drop", "carrying-on"],
  opens: { sources: ["lobe-2020"], asks: "lobe-which" },
  naming: {
    neurotomy: { "lobe-neurotomy": ["lobe-2020"] },
    rhizotomy: { "lobe-rhizotomy": ["lobe-2020"] },
  },
  rows: [
    {
      id: "what",
      asks: "lobe-which",
      cells: {
        "cold-drop": { says: { "drop-is": ["lobe-2020"] } },
        "carrying-on": { says: { "keep-on": "plain" } },
      },
      why: { "drop-why": ["lobe-2021"] },
    },
    {
      id: "before",
      asks: "lobe-which",
      cells: {
        "cold-drop": { says: { "drop-before": ["lobe-2020"] } },
        "carrying-on": { says: { "nothing-before": "plain" } },
      },
    },
    {
      id: "help",
      asks: "lobe-help",
      mixed: true,
      cells: {
        "cold-drop": { says: { "drop-helps": ["lobe-2020"] }, numbers: ["lobe-30"] },
        "carrying-on": { gap: "no-source" },
      },
    },
    {
      id: "harms",
      asks: "lobe-help",
      cells: {
        "cold-drop": { says: { "drop-harms": ["lobe-2020"] }, numbers: ["lobe-red"] },
        "carrying-on": { gap: "no-source" },
      },
    },
    {
      id: "undo",
      asks: "lobe-which",
      cells: {
        "cold-drop": { says: { "drop-undo": ["lobe-2021"] } },
        "carrying-on": { says: { "undo-on": "plain" } },
      },
    },
  ],
  numbers: {
    "lobe-30": {
      sources: ["lobe-2020"],
      measure: "proportion",
      people: 60,
      picture: { with: 46, compared: 36 },
    },
    "lobe-red": { sources: ["lobe-2020"], measure: "count", people: 60 },
  },
  others: { "warm-cloth": ["lobe-2021"] },
  disputes: [
    {
      id: "lobe-drop",
      sides: { "says-yes": ["lobe-2020"], "says-no": ["lobe-2021"] },
      asks: "lobe-help",
    },
  ],
  unknown: { "lobe-years": ["lobe-2021"] },
  mismatches: [
    {
      id: "lobe-cut",
      when: { item: "told-method", includes: "cutting" },
      sources: ["lobe-2020"],
      asks: "lobe-which",
    },
  ],
  questions: [
    { id: "lobe-which", group: "which-procedure", sources: ["lobe-2020"], priority: 30 },
    { id: "lobe-help", group: "relief", sources: ["lobe-2021"], priority: 31 },
  ],
  sources: [
    {
      id: "lobe-2020",
      kind: "outside",
      citation: "Lobe A. A cold drop on the ear lobe. J Inv Ear 2020;1:1-2",
      url: "https://example.org/lobe-2020",
      year: 2020,
      read: "abstract",
      design: "A trial of 60 people, not graded",
      tellsBoth: ["cold-drop"],
    },
    {
      id: "lobe-2021",
      kind: "outside",
      citation: "Lobe B. What became of the drop. J Inv Ear 2021;2:3-4",
      url: "https://example.org/lobe-2021",
      year: 2021,
      read: "abstract",
      design: "A look back at notes, not graded",
    },
  ],
} as const satisfies Place;
