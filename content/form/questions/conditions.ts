import type { Condition } from "@/lib/questionnaire/condition";

/** A kind of treatment ticked as tried, or given an entry of its own. */
export const triedOrEntered = (kind: string) =>
  ({
    any: [
      { item: "treatments-tried", includes: kind },
      { entries: "treatments", some: { item: "kind", equals: kind } },
    ],
  }) satisfies Condition;

/** An aim among the most important ones, or rated very important. */
export const aimMatters = (aim: string) =>
  ({
    any: [
      { item: "matters-most", includes: aim },
      { item: `matters-${aim}`, equals: "very" },
    ],
  }) satisfies Condition;
