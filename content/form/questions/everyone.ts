import type { QuestionRule } from "@/lib/questions/question";

/** What everyone asks, and what anyone could ask where little else is on the list. */
export const everyoneRules = [
  {
    id: "exact-procedure",
    group: "which-procedure",
    sources: ["conflict.target", "conflict.names", "nice-ipg373"],
    when: "everyone",
    priority: 1,
    conflict: "target",
  },
  {
    id: "my-options",
    group: "alternatives",
    sources: ["selecting.pros-and-cons", "risks.discuss-with-doctor", "aomrc-ebi"],
    when: "everyone",
    priority: 2,
  },
  {
    id: "if-no-help",
    group: "wears-off",
    sources: ["juch-2017", "selecting.pros-and-cons"],
    when: "everyone",
    priority: 3,
  },
  {
    id: "warning-signs",
    group: "after",
    sources: ["risks.neurotomy", "risks.rhizotomy", "ces-card", "brief-any-site"],
    when: "everyone",
    priority: 4,
  },
  {
    id: "why-me",
    group: "why-me",
    sources: [
      "differences.depends-on-needs",
      "selecting.review-current-condition",
      "rhizotomy-procedure.suitability-tests",
    ],
    when: "fill",
    priority: 121,
  },
  {
    id: "relief-chance",
    group: "relief",
    sources: ["juch-2017", "maas-2015", "cohen-2020", "asplund-2016", "conflict.duration"],
    when: "fill",
    priority: 122,
    conflict: "duration",
  },
  {
    id: "my-risks",
    group: "risks",
    sources: ["risks.discuss-with-doctor", "risks.neurotomy", "risks.rhizotomy"],
    when: "fill",
    priority: 123,
  },
  {
    id: "other-ways",
    group: "alternatives",
    sources: [
      "selecting.pros-and-cons",
      "selecting.review-prior-treatments",
      "aomrc-ebi",
      "maas-2015",
    ],
    when: "fill",
    priority: 124,
  },
  {
    id: "how-many-done",
    group: "relief",
    sources: ["selecting.pros-and-cons", "risks.discuss-with-doctor"],
    when: "fill",
    priority: 125,
  },
  {
    id: "before-the-day",
    group: "the-day",
    sources: ["cuh-advice", "aspn-2023", "neurotomy-procedure.aftercare"],
    when: "fill",
    priority: 126,
  },
] as const satisfies readonly QuestionRule[];
