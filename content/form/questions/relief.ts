import type { QuestionRule } from "@/lib/questions/question";
import { aimMatters, triedOrEntered } from "./conditions";

/** How likely relief is, how long it lasts, and what follows when it wears off. */
export const reliefRules = [
  {
    id: "relief-chance",
    group: "relief",
    sources: ["juch-2017", "maas-2015", "cohen-2020", "asplund-2016"],
    when: "everyone",
    priority: 3,
  },
  {
    id: "success-measure",
    group: "relief",
    sources: ["juch-2017"],
    when: aimMatters("relief"),
    priority: 82,
  },
  {
    id: "strong-pain",
    group: "relief",
    sources: ["selecting.consider-pain-severity", "juch-2017"],
    when: {
      any: [
        { item: "pain-worst", atLeast: 8 },
        { item: "pain-average", atLeast: 8 },
        { item: "pain-now", atLeast: 8 },
        { item: "pain-pattern", equals: "constant-with-peaks" },
        { item: "pain-better", includes: "nothing" },
      ],
    },
    priority: 62,
  },
  {
    id: "comes-and-goes",
    group: "relief",
    sources: ["selecting.review-past-pain", "selecting.consider-pain-severity"],
    when: { item: "pain-pattern", equals: "comes-and-goes" },
    priority: 98,
  },
  {
    id: "how-long",
    group: "relief",
    sources: ["conflict.duration", "nice-ng59-rr3", "asplund-2016"],
    when: aimMatters("lasting"),
    priority: 56,
    conflict: "duration",
  },
  {
    id: "medicines-less",
    group: "relief",
    sources: ["advantages-rhizotomy.fewer-medicines", "rhizotomy-benefits.medication"],
    when: aimMatters("medicines"),
    priority: 63,
  },
  {
    id: "earlier-neurotomy",
    group: "wears-off",
    sources: ["nice-ng59-rr3", "waring-2022", "conflict.neurotomy-recurrence"],
    when: triedOrEntered("neurotomy"),
    priority: 9,
    conflict: "neurotomy-recurrence",
  },
  {
    id: "earlier-rhizotomy",
    group: "wears-off",
    sources: ["risks.rhizotomy", "objectives.duration-of-relief", "conflict.names"],
    when: triedOrEntered("rhizotomy"),
    priority: 37,
  },
  {
    id: "heat-and-regrowth",
    group: "wears-off",
    sources: ["waring-2022", "nice-ng59-rr3"],
    when: { item: "told-method", includes: "heat" },
    priority: 109,
  },
  {
    id: "comes-back",
    group: "wears-off",
    sources: [
      "conflict.neurotomy-recurrence",
      "conflict.duration",
      "risks.rhizotomy",
      "nice-ng59-rr3",
    ],
    when: "fill",
    priority: 103,
    conflict: "neurotomy-recurrence",
  },
  {
    id: "if-no-help",
    group: "wears-off",
    sources: ["juch-2017", "selecting.pros-and-cons"],
    when: "fill",
    priority: 104,
  },
] as const satisfies readonly QuestionRule[];
