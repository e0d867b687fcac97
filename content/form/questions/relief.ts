import type { QuestionRule } from "@/lib/questions/question";
import { aimMatters, triedOrEntered } from "./conditions";

/** How likely relief is, how long it lasts, and what follows when it wears off. */
export const reliefRules = [
  {
    id: "success-measure",
    group: "relief",
    sources: ["juch-2017"],
    when: aimMatters("relief"),
    priority: 80,
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
    priority: 68,
  },
  {
    id: "comes-and-goes",
    group: "relief",
    sources: ["selecting.review-past-pain", "selecting.consider-pain-severity"],
    when: { item: "pain-pattern", equals: "comes-and-goes" },
    priority: 98,
  },
  {
    id: "medicines-less",
    group: "relief",
    sources: ["advantages-rhizotomy.fewer-medicines", "rhizotomy-benefits.medication"],
    when: aimMatters("medicines"),
    priority: 60,
  },
  {
    id: "earlier-neurotomy",
    group: "wears-off",
    sources: ["nice-ng59-rr3", "waring-2022", "conflict.neurotomy-recurrence"],
    when: triedOrEntered("neurotomy"),
    priority: 25,
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
    when: {
      all: [
        {
          any: [
            { item: "told-method", includes: "heat" },
            { item: "told-word", includesAny: ["radiofrequency", "burning"] },
          ],
        },
        { not: triedOrEntered("neurotomy") },
      ],
    },
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
    when: { all: [aimMatters("lasting"), { not: triedOrEntered("neurotomy") }] },
    priority: 58,
    conflict: "neurotomy-recurrence",
  },
] as const satisfies readonly QuestionRule[];
