import type { QuestionRule } from "@/lib/questions/question";
import { aimMatters, inTheWay } from "./conditions";

/** The day, the days after it, recovery and follow-up. */
export const visitRules = [
  {
    id: "interpreter",
    group: "the-day",
    sources: ["selecting.pros-and-cons", "risks.discuss-with-doctor"],
    when: {
      any: [
        { item: "helper-relation", equals: "interpreter" },
        { item: "interpreter", answered: true },
      ],
    },
    priority: 27,
    quotes: [{ item: "interpreter" }],
  },
  {
    id: "hearing-or-sight",
    group: "the-day",
    sources: ["selecting.pros-and-cons", "risks.discuss-with-doctor"],
    when: { item: "access", includesAny: ["hearing", "sight"] },
    priority: 35,
  },
  {
    id: "lying-still",
    group: "the-day",
    sources: ["neurotomy-stages.pre-procedure", "neurotomy-procedure.duration"],
    when: {
      any: [
        { item: "access", includes: "lying-flat" },
        { item: "pain-worse", includes: "lying" },
      ],
    },
    priority: 28,
  },
  {
    id: "getting-about",
    group: "the-day",
    sources: ["neurotomy-stages.pre-procedure", "selecting.consider-daily-life"],
    when: {
      any: [
        { item: "access", includesAny: ["wheelchair", "hoist", "stairs"] },
        { item: "life-moving", equals: "cannot" },
      ],
    },
    priority: 29,
  },
  {
    id: "needles",
    group: "the-day",
    sources: ["neurotomy-procedure.local-anaesthetic", "risks.discuss-with-doctor"],
    when: { item: "access", includes: "needles" },
    priority: 71,
  },
  {
    id: "other-needs",
    group: "the-day",
    sources: ["selecting.pros-and-cons", "risks.discuss-with-doctor"],
    when: {
      any: [
        { item: "access", includes: "other" },
        { item: "access-words", answered: true },
      ],
    },
    priority: 77,
    quotes: [{ item: "access-words" }],
  },
  {
    id: "support",
    group: "the-day",
    sources: ["selecting.pros-and-cons", "risks.discuss-with-doctor"],
    when: {
      item: "support-needed",
      includesAny: ["more-time", "talk-it-over", "written-words", "come-with-me"],
    },
    priority: 85,
  },
  {
    id: "needle-or-cut",
    group: "the-day",
    sources: ["conflict.invasiveness", "rhizotomy-phases.anaesthesia"],
    when: aimMatters("no-surgery"),
    priority: 62,
    conflict: "invasiveness",
  },
  {
    id: "going-home",
    group: "the-day",
    sources: ["neurotomy-stages.immediate-post-procedure", "rhizotomy-procedure.recovery-area"],
    when: {
      any: [
        { item: "driver-home", includesAny: ["no", "not-sure"] },
        aimMatters("recovery"),
        aimMatters("cost"),
      ],
    },
    priority: 82,
  },
  {
    id: "help-at-home",
    group: "after",
    sources: ["neurotomy-procedure.aftercare", "selecting.consider-daily-life"],
    when: inTheWay("life-self-care"),
    priority: 79,
  },
  {
    id: "recovery-time",
    group: "recovery",
    sources: [
      "conflict.recovery",
      "conflict.immediate-relief",
      "objectives.recovery",
      "rhizotomy-procedure.follow-up",
    ],
    when: aimMatters("recovery"),
    priority: 63,
    conflict: "recovery",
  },
  {
    id: "first-days",
    group: "after",
    sources: ["conflict.immediate-relief", "neurotomy-procedure.first-days"],
    when: { all: [aimMatters("relief"), { not: aimMatters("recovery") }] },
    priority: 81,
    conflict: "immediate-relief",
  },
  {
    id: "do-again",
    group: "recovery",
    sources: ["selecting.consider-daily-life", "differences.outcomes"],
    when: { item: "do-again", answered: true },
    priority: 33,
    quotes: [{ item: "do-again" }],
  },
  {
    id: "back-to",
    group: "recovery",
    sources: ["selecting.consider-daily-life", "differences.outcomes"],
    when: {
      all: [
        { any: [aimMatters("back-to"), inTheWay("life-work"), inTheWay("life-enjoy")] },
        { not: { item: "do-again", answered: true } },
      ],
    },
    priority: 78,
  },
  {
    id: "sleep",
    group: "recovery",
    sources: ["selecting.consider-daily-life", "purpose.pain-relief"],
    when: { any: [aimMatters("sleep"), inTheWay("life-sleep")] },
    priority: 110,
  },
  {
    id: "follow-up",
    group: "follow-up",
    sources: [
      "neurotomy-stages.follow-up",
      "neurotomy-procedure.aftercare",
      "rhizotomy-procedure.follow-up",
    ],
    when: { entries: "treatments", some: { item: "problems", answered: true } },
    priority: 103,
  },
  {
    id: "long-term",
    group: "follow-up",
    sources: ["selecting.long-term-effects", "nice-ng59-rr3"],
    when: { item: "pain-duration", includesAny: ["1-to-5-years", "over-5-years"] },
    priority: 106,
  },
  {
    id: "my-helper",
    group: "the-day",
    sources: ["selecting.pros-and-cons"],
    when: { item: "filled-in-by", includesAny: ["me-with-help", "helper"] },
    priority: 107,
  },
] as const satisfies readonly QuestionRule[];
