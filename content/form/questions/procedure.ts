import { faceRegions, spineRegions } from "@/content/form/body-regions";
import type { QuestionRule } from "@/lib/summary/evidence";
import { triedOrEntered } from "./conditions";

/** Which procedure exactly, and why it is thought of for this person. */
export const procedureRules = [
  {
    id: "exact-procedure",
    group: "which-procedure",
    sources: ["conflict.target", "conflict.names", "nice-ipg373"],
    when: "everyone",
    priority: 1,
    conflict: "target",
  },
  {
    id: "rhizotomy-or-radiofrequency",
    group: "which-procedure",
    sources: ["aomrc-ebi", "waring-2022", "conflict.names"],
    when: {
      all: [
        { item: "told-word", includes: "rhizotomy" },
        { item: "places", includesAny: spineRegions },
      ],
    },
    priority: 8,
    conflict: "names",
  },
  {
    id: "names",
    group: "which-procedure",
    sources: ["conflict.names", "aomrc-ebi", "waring-2022"],
    when: {
      any: [
        { item: "told-word", countAtLeast: 2 },
        { item: "told-word", includesAny: ["none", "not-sure"] },
      ],
    },
    priority: 40,
    conflict: "names",
  },
  {
    id: "told-neurotomy",
    group: "which-procedure",
    sources: ["differences.neurotomy-technique", "overview.neurotomy-definition", "waring-2022"],
    when: { item: "told-word", includes: "neurotomy" },
    priority: 41,
  },
  {
    id: "told-method-unknown",
    group: "which-procedure",
    sources: ["rhizotomy-procedure.heat-or-cut", "differences.technique"],
    when: { item: "told-method", includesAny: ["not-told", "not-sure"] },
    priority: 42,
  },
  {
    id: "told-cutting",
    group: "which-procedure",
    sources: ["rhizotomy-procedure.heat-or-cut", "nice-ipg373"],
    when: { item: "told-method", includes: "cutting" },
    priority: 43,
  },
  {
    id: "told-chemical-or-balloon",
    group: "which-procedure",
    sources: ["differences.rhizotomy-technique", "asplund-2016"],
    when: { item: "told-method", includesAny: ["chemical", "balloon"] },
    priority: 44,
  },
  {
    id: "told-unclear",
    group: "which-procedure",
    sources: ["selecting.pros-and-cons"],
    when: { item: "told-unclear", answered: true },
    priority: 35,
  },
  {
    id: "why-me",
    group: "why-me",
    sources: [
      "differences.depends-on-needs",
      "selecting.review-current-condition",
      "rhizotomy-procedure.suitability-tests",
    ],
    when: "everyone",
    priority: 2,
  },
  {
    id: "my-aims",
    group: "why-me",
    sources: ["differences.depends-on-needs", "selecting.pros-and-cons"],
    when: {
      all: [
        { item: "matters-most", answered: true },
        { not: { item: "matters-most", includes: "not-sure" } },
      ],
    },
    priority: 30,
  },
  {
    id: "block-result",
    group: "why-me",
    sources: ["cohen-2020", "aomrc-ebi", "rhizotomy-procedure.suitability-tests"],
    when: {
      any: [
        { item: "blocks-number", includesAny: ["one", "two", "more"] },
        { item: "blocks", answered: true },
        triedOrEntered("nerve-block"),
      ],
    },
    priority: 6,
  },
  {
    id: "one-block",
    group: "why-me",
    sources: ["cohen-2020"],
    when: { item: "blocks-number", equals: "one" },
    priority: 55,
  },
  {
    id: "no-block-yet",
    group: "why-me",
    sources: ["aomrc-ebi", "rhizotomy-phases.initial-evaluation"],
    when: { item: "blocks-number", equals: "none" },
    priority: 45,
  },
  {
    id: "scan-results",
    group: "why-me",
    sources: ["rhizotomy-procedure.suitability-tests"],
    when: { item: "scans", answered: true },
    priority: 62,
  },
  {
    id: "face-pain-cause",
    group: "why-me",
    sources: ["overview.rhizotomy-definition", "conflict.target"],
    when: { item: "places", includesAny: faceRegions },
    priority: 46,
  },
  {
    id: "sudden-pain",
    group: "why-me",
    sources: ["overview.rhizotomy-definition", "risks.spasms"],
    when: { item: "sudden-pain", includesAny: ["spasms", "shocks"] },
    priority: 47,
  },
  {
    id: "pain-that-spreads",
    group: "why-me",
    sources: ["selecting.review-current-condition", "conflict.target"],
    when: { item: "spreads", includesAny: ["sometimes", "yes"] },
    priority: 63,
  },
  {
    id: "many-places",
    group: "why-me",
    sources: ["advantages-neurotomy.facet-and-sacroiliac", "overview.rhizotomy-definition"],
    when: { item: "places", countAtLeast: 4 },
    priority: 64,
  },
  {
    id: "numb-already",
    group: "why-me",
    sources: ["selecting.review-current-condition", "risks.numbness"],
    when: { item: "pain-quality", includesAny: ["numb", "tingling"] },
    priority: 57,
  },
  {
    id: "new-pain",
    group: "why-me",
    sources: ["aomrc-ebi", "overview.both-for-chronic-pain"],
    when: { item: "pain-duration", equals: "under-3-months" },
    priority: 48,
  },
  {
    id: "earlier-surgery",
    group: "why-me",
    sources: ["selecting.review-prior-treatments", "selecting.review-past-pain"],
    when: { any: [{ item: "pain-start", equals: "after-surgery" }, triedOrEntered("surgery")] },
    priority: 58,
  },
] as const satisfies readonly QuestionRule[];
