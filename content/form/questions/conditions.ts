import type { Condition } from "@/lib/form/condition";

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
  ({ item: "matters-most", includes: aim }) satisfies Condition;

/** A kind of which several count alike. */
export const triedOrEnteredAny = (kinds: readonly string[]) =>
  ({
    any: [
      { item: "treatments-tried", includesAny: kinds },
      { entries: "treatments", some: { item: "kind", includesAny: kinds } },
    ],
  }) satisfies Condition;

/** Pain that gets in the way more than a little. */
export const inTheWay = (item: string) =>
  ({ item, includesAny: ["quite-a-lot", "very-much", "cannot"] }) satisfies Condition;

/** Words were written beside a list in which nothing was ticked. */
export const wroteOnly = (item: string) =>
  ({
    all: [{ item: `${item}-words`, answered: true }, { not: { item, answered: true } }],
  }) satisfies Condition;
