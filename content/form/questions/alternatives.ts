import type { QuestionRule } from "@/lib/questions/question";
import {
  aimMatters,
  inTheFace,
  inTheSpine,
  inTheWay,
  triedOrEntered,
  triedOrEnteredAny,
} from "./conditions";

/** Other ways forward, waiting, and what each would cost. */
export const alternativeRules = [
  {
    id: "physical-therapy-first",
    group: "alternatives",
    sources: ["juch-2017", "aomrc-ebi", "selecting.review-prior-treatments"],
    when: {
      all: [
        inTheSpine,
        { item: "treatments-tried", answered: true },
        { not: { item: "treatments-tried", includesAny: ["exercise", "not-sure"] } },
        { not: { entries: "treatments", some: { item: "kind", equals: "exercise" } } },
      ],
    },
    priority: 56,
  },
  {
    id: "exercise-tried",
    group: "alternatives",
    sources: ["selecting.review-prior-treatments", "juch-2017"],
    when: { all: [{ not: inTheFace }, triedOrEntered("exercise")] },
    priority: 84,
  },
  {
    id: "tried-other-care",
    group: "alternatives",
    sources: ["selecting.review-prior-treatments", "aomrc-ebi"],
    when: triedOrEnteredAny([
      "past-medicine",
      "psychological",
      "acupuncture",
      "heat-cold-tens",
      "other",
    ]),
    priority: 92,
  },
  {
    id: "treatment-helped",
    group: "alternatives",
    sources: ["selecting.review-prior-treatments", "selecting.pros-and-cons"],
    when: {
      entries: "treatments",
      some: { item: "helped", includesAny: ["quite-a-lot", "very-much"] },
    },
    priority: 93,
  },
  {
    id: "treatment-stopped",
    group: "alternatives",
    sources: ["selecting.review-prior-treatments", "risks.discuss-with-doctor"],
    when: { entries: "treatments", some: { item: "stopped", answered: true } },
    priority: 95,
    quotes: [{ item: "treatments", field: "stopped" }],
  },
  {
    id: "medicine-helps",
    group: "alternatives",
    sources: ["selecting.review-prior-treatments", "selecting.pros-and-cons"],
    when: {
      entries: "pain-medicines",
      some: { item: "helped", includesAny: ["quite-a-lot", "very-much"] },
    },
    priority: 101,
  },
  {
    id: "medicine-helps-little",
    group: "alternatives",
    sources: ["selecting.review-prior-treatments", "neurotomy-procedure.aftercare"],
    when: {
      entries: "pain-medicines",
      some: { item: "helped", includesAny: ["not-at-all", "a-little"] },
    },
    priority: 90,
  },
  {
    id: "what-eases",
    group: "alternatives",
    sources: ["selecting.review-current-condition", "selecting.pros-and-cons"],
    when: {
      item: "pain-better",
      includesAny: [
        "rest",
        "moving",
        "lying",
        "sitting",
        "heat",
        "cold",
        "medicine",
        "distraction",
        "other",
      ],
    },
    priority: 102,
  },
  {
    id: "mood",
    group: "alternatives",
    sources: ["selecting.consider-daily-life"],
    when: { any: [inTheWay("life-mood"), inTheWay("life-people")] },
    priority: 69,
  },
  {
    id: "eating-and-talking",
    group: "alternatives",
    sources: ["selecting.consider-daily-life", "overview.rhizotomy-definition"],
    when: {
      any: [
        inTheWay("face-eating"),
        inTheWay("face-talking"),
        { item: "pain-worse", includes: "chewing-talking" },
      ],
    },
    priority: 61,
  },
  {
    id: "cost",
    group: "cost",
    sources: ["selecting.pros-and-cons", "objectives.duration-of-relief"],
    when: aimMatters("cost"),
    priority: 70,
  },
  {
    id: "visits-and-travel",
    group: "cost",
    sources: ["rhizotomy-procedure.follow-up", "neurotomy-stages.follow-up"],
    when: aimMatters("cost"),
    priority: 86,
  },
] as const satisfies readonly QuestionRule[];
