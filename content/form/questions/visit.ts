import type { QuestionRule } from "@/lib/questions/question";
import { aimMatters, inTheWay } from "./conditions";

/** The day, the days after it, recovery and follow-up. */
export const visitRules = [
  {
    id: "needle-or-cut",
    group: "the-day",
    sources: ["conflict.invasiveness", "rhizotomy-phases.anaesthesia"],
    when: aimMatters("no-surgery"),
    priority: 53,
    conflict: "invasiveness",
  },
  {
    id: "lying-still",
    group: "the-day",
    sources: ["neurotomy-stages.pre-procedure", "neurotomy-procedure.duration"],
    when: { item: "pain-worse", includes: "lying" },
    priority: 68,
  },
  {
    id: "getting-about",
    group: "the-day",
    sources: ["neurotomy-stages.pre-procedure", "selecting.consider-daily-life"],
    when: { item: "life-moving", equals: "cannot" },
    priority: 69,
  },
  {
    id: "going-home",
    group: "the-day",
    sources: ["neurotomy-stages.immediate-post-procedure", "rhizotomy-procedure.recovery-area"],
    when: { any: [aimMatters("recovery"), aimMatters("cost")] },
    priority: 79,
  },
  {
    id: "first-days",
    group: "after",
    sources: ["conflict.immediate-relief", "neurotomy-procedure.first-days"],
    when: { any: [aimMatters("relief"), aimMatters("recovery")] },
    priority: 80,
    conflict: "immediate-relief",
  },
  {
    id: "warning-signs",
    group: "after",
    sources: ["risks.neurotomy", "risks.rhizotomy", "ces-card", "brief-any-site"],
    when: "fill",
    priority: 105,
  },
  {
    id: "help-at-home",
    group: "after",
    sources: ["neurotomy-procedure.aftercare", "selecting.consider-daily-life"],
    when: inTheWay("life-self-care"),
    priority: 70,
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
    priority: 54,
    conflict: "recovery",
  },
  {
    id: "back-to",
    group: "recovery",
    sources: ["selecting.consider-daily-life", "differences.outcomes"],
    when: {
      any: [
        aimMatters("back-to"),
        { item: "do-again", answered: true },
        inTheWay("life-work"),
        inTheWay("life-enjoy"),
      ],
    },
    priority: 55,
  },
  {
    id: "sleep",
    group: "recovery",
    sources: ["selecting.consider-daily-life", "purpose.pain-relief"],
    when: {
      any: [aimMatters("sleep"), inTheWay("life-sleep")],
    },
    priority: 71,
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
    priority: 81,
  },
  {
    id: "long-term",
    group: "follow-up",
    sources: ["selecting.long-term-effects", "nice-ng59-rr3"],
    when: { item: "pain-duration", includesAny: ["1-to-5-years", "over-5-years"] },
    priority: 83,
  },
  {
    id: "my-helper",
    group: "follow-up",
    sources: ["selecting.pros-and-cons"],
    when: { item: "filled-in-by", includesAny: ["me-with-help", "helper"] },
    priority: 72,
  },
  {
    id: "interpreter",
    group: "follow-up",
    sources: ["selecting.pros-and-cons", "risks.discuss-with-doctor"],
    when: { item: "helper-relation", equals: "interpreter" },
    priority: 36,
  },
] as const satisfies readonly QuestionRule[];
