import { faceRegions, otherRegions, spineRegions } from "@/content/form/body-regions";
import type { QuestionRule } from "@/lib/questions/question";
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
    id: "told-rhizotomy",
    group: "which-procedure",
    sources: [
      "rhizotomy-procedure.heat-or-cut",
      "differences.rhizotomy-technique",
      "conflict.names",
    ],
    when: {
      all: [
        { item: "told-word", includes: "rhizotomy" },
        { not: { item: "places", includesAny: spineRegions } },
        {
          not: {
            item: "told-method",
            includesAny: ["heat", "cold", "chemical", "balloon", "cutting"],
          },
        },
      ],
    },
    priority: 42,
  },
  {
    id: "told-another-word",
    group: "which-procedure",
    sources: ["conflict.names", "aomrc-ebi", "waring-2022"],
    when: {
      all: [
        {
          item: "told-word",
          includesAny: [
            "ablation",
            "balloon",
            "burning",
            "denervation",
            "gamma-knife",
            "glycerol",
            "radiofrequency",
            "rhizolysis",
            "stimulator",
            "other",
          ],
        },
        { not: { item: "told-word", countAtLeast: 2 } },
      ],
    },
    priority: 43,
    conflict: "names",
  },
  {
    id: "told-method-unknown",
    group: "which-procedure",
    sources: ["rhizotomy-procedure.heat-or-cut", "differences.technique"],
    when: { item: "told-method", includesAny: ["not-told", "not-sure"] },
    priority: 45,
  },
  {
    id: "told-cutting",
    group: "which-procedure",
    sources: ["rhizotomy-procedure.heat-or-cut", "nice-ipg373"],
    when: { item: "told-method", includes: "cutting" },
    priority: 46,
  },
  {
    id: "told-chemical-or-balloon",
    group: "which-procedure",
    sources: ["differences.rhizotomy-technique", "asplund-2016"],
    when: { item: "told-method", includesAny: ["chemical", "balloon"] },
    priority: 47,
  },
  {
    id: "told-another-way",
    group: "which-procedure",
    sources: ["differences.technique", "rhizotomy-procedure.heat-or-cut"],
    when: { item: "told-method", includesAny: ["cold", "other"] },
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
      any: [
        {
          all: [
            { item: "matters-most", answered: true },
            { not: { item: "matters-most", includes: "not-sure" } },
          ],
        },
        { item: "matters-other", answered: true },
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
        { item: "treatments-tried", includes: "nerve-block" },
        { item: "blocks", answered: true },
      ],
    },
    priority: 6,
  },
  {
    id: "one-block",
    group: "why-me",
    sources: ["cohen-2020"],
    when: {
      all: [
        { item: "treatments-tried", includes: "nerve-block" },
        { not: { item: "blocks", countAtLeast: 2 } },
      ],
    },
    priority: 58,
  },
  {
    id: "no-block-yet",
    group: "why-me",
    sources: ["aomrc-ebi", "rhizotomy-phases.initial-evaluation"],
    when: {
      all: [
        { item: "treatments-tried", answered: true },
        { not: { item: "treatments-tried", includesAny: ["nerve-block", "not-sure"] } },
      ],
    },
    priority: 48,
  },
  {
    id: "scan-results",
    group: "why-me",
    sources: ["rhizotomy-procedure.suitability-tests"],
    when: {
      any: [
        { item: "treatments-tried", includesAny: ["scan", "nerve-test"] },
        { item: "scans", answered: true },
        { item: "other-tests", answered: true },
      ],
    },
    priority: 65,
  },
  {
    id: "face-pain-cause",
    group: "why-me",
    sources: ["overview.rhizotomy-definition", "conflict.target"],
    when: { item: "places", includesAny: faceRegions },
    priority: 49,
  },
  {
    id: "sudden-pain",
    group: "why-me",
    sources: ["overview.rhizotomy-definition", "risks.spasms"],
    when: { item: "sudden-pain", includesAny: ["spasms", "shocks"] },
    priority: 50,
  },
  {
    id: "pain-that-spreads",
    group: "why-me",
    sources: ["selecting.review-current-condition", "conflict.target"],
    when: {
      any: [
        { item: "spreads", includesAny: ["sometimes", "yes"] },
        { item: "spreads-to", answered: true },
      ],
    },
    priority: 66,
  },
  {
    id: "many-places",
    group: "why-me",
    sources: ["advantages-neurotomy.facet-and-sacroiliac", "overview.rhizotomy-definition"],
    when: { item: "places", countAtLeast: 4 },
    priority: 67,
  },
  {
    id: "pain-elsewhere",
    group: "why-me",
    sources: ["advantages-neurotomy.facet-and-sacroiliac", "overview.rhizotomy-definition"],
    when: { item: "places", includesAny: otherRegions },
    priority: 96,
  },
  {
    id: "nerve-like",
    group: "why-me",
    sources: ["selecting.review-current-condition", "conflict.target"],
    when: { item: "pain-quality", includesAny: ["burning", "electric"] },
    priority: 99,
  },
  {
    id: "what-makes-worse",
    group: "why-me",
    sources: ["selecting.review-current-condition", "rhizotomy-procedure.suitability-tests"],
    when: {
      item: "pain-worse",
      includesAny: [
        "sitting",
        "standing",
        "walking",
        "bending-back",
        "bending-forward",
        "twisting",
        "lifting",
        "cold",
        "stress",
        "other",
      ],
    },
    priority: 100,
  },
  {
    id: "pain-began",
    group: "why-me",
    sources: ["selecting.review-past-pain", "selecting.review-current-condition"],
    when: {
      any: [
        { item: "pain-start", includesAny: ["suddenly", "injury", "other"] },
        { item: "pain-start-words", answered: true },
      ],
    },
    priority: 97,
  },
  {
    id: "earlier-injection",
    group: "why-me",
    sources: ["rhizotomy-procedure.suitability-tests", "selecting.review-prior-treatments"],
    when: triedOrEntered("injection"),
    priority: 91,
  },
  {
    id: "treatment-no-help",
    group: "why-me",
    sources: ["selecting.review-prior-treatments", "rhizotomy-procedure.suitability-tests"],
    when: {
      entries: "treatments",
      some: { item: "helped", includesAny: ["not-at-all", "a-little"] },
    },
    priority: 94,
  },
  {
    id: "numb-already",
    group: "why-me",
    sources: ["selecting.review-current-condition", "risks.numbness"],
    when: { item: "pain-quality", includesAny: ["numb", "tingling"] },
    priority: 60,
  },
  {
    id: "new-pain",
    group: "why-me",
    sources: ["aomrc-ebi", "overview.both-for-chronic-pain"],
    when: { item: "pain-duration", equals: "under-3-months" },
    priority: 51,
  },
  {
    id: "earlier-surgery",
    group: "why-me",
    sources: ["selecting.review-prior-treatments", "selecting.review-past-pain"],
    when: { any: [{ item: "pain-start", equals: "after-surgery" }, triedOrEntered("surgery")] },
    priority: 61,
  },
] as const satisfies readonly QuestionRule[];
