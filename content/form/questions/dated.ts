import type { DatedEntries } from "@/lib/questions/question-content";

/** What was done, with when: a date still to come is no history. */
export const datedEntries = [
  { list: "treatments", when: "year", kind: "kind", ticked: "treatments-tried" },
  { list: "blocks", when: "date" },
  { list: "scans", when: "date" },
] as const satisfies readonly DatedEntries[];
