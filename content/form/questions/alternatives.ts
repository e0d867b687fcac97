import type { QuestionRule } from "@/lib/summary/evidence";
import { aimMatters, triedOrEntered } from "./conditions";

/** Other ways forward, waiting, and what each would cost. */
export const alternativeRules = [
  {
    id: "other-ways",
    group: "alternatives",
    sources: ["selecting.pros-and-cons", "selecting.review-prior-treatments", "aomrc-ebi"],
    when: "everyone",
    priority: 12,
  },
  {
    id: "physical-therapy-first",
    group: "alternatives",
    sources: ["juch-2017", "aomrc-ebi", "selecting.review-prior-treatments"],
    when: {
      all: [
        { item: "treatments-tried", answered: true },
        { not: { item: "treatments-tried", includesAny: ["exercise", "not-sure"] } },
        { not: { entries: "treatments", some: { item: "kind", equals: "exercise" } } },
      ],
    },
    priority: 13,
  },
  {
    id: "exercise-tried",
    group: "alternatives",
    sources: ["selecting.review-prior-treatments", "juch-2017"],
    when: triedOrEntered("exercise"),
    priority: 74,
  },
  {
    id: "mood",
    group: "alternatives",
    sources: ["selecting.consider-daily-life"],
    when: { item: "life-mood", includesAny: ["very-much", "cannot"] },
    priority: 49,
  },
  {
    id: "eating-and-talking",
    group: "alternatives",
    sources: ["selecting.consider-daily-life", "overview.rhizotomy-definition"],
    when: {
      any: [
        { item: "face-eating", includesAny: ["very-much", "cannot"] },
        { item: "face-talking", includesAny: ["very-much", "cannot"] },
      ],
    },
    priority: 39,
  },
  {
    id: "cost",
    group: "cost",
    sources: ["selecting.pros-and-cons", "objectives.duration-of-relief"],
    when: aimMatters("cost"),
    priority: 83,
  },
  {
    id: "visits-and-travel",
    group: "cost",
    sources: ["rhizotomy-procedure.follow-up", "neurotomy-stages.follow-up"],
    when: aimMatters("cost"),
    priority: 75,
  },
] as const satisfies readonly QuestionRule[];
