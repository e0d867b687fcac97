import type { BodyRegionId } from "@/content/form/body-regions";
import type { Condition } from "@/lib/questionnaire/condition";

/** Places where the joints of the spine can hurt. */
export const spineRegions = [
  "neck-back",
  "upper-back",
  "low-back-left",
  "low-back-right",
  "sacroiliac-left",
  "sacroiliac-right",
  "tailbone",
] as const satisfies readonly BodyRegionId[];

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
