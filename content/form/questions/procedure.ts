import type { QuestionRule } from "@/lib/questions/question";
import {
  atAJoint,
  atTheLowSpine,
  elsewhere,
  inTheFace,
  inTheSpine,
  notOnlyTheFace,
  stiffLegs,
  triedOrEntered,
} from "./conditions";

const methods = ["heat", "cold", "chemical", "balloon", "cutting"] as const;
const methodKnown = { item: "told-method", includesAny: methods } as const;
const severalWords = { item: "told-word", countAtLeast: 2 } as const;
const hadABlock = {
  any: [
    { item: "treatments-tried", includes: "nerve-block" },
    { item: "blocks", answered: true },
  ],
} as const;
const noBlock = {
  all: [
    atAJoint,
    { item: "treatments-tried", answered: true },
    { not: { item: "treatments-tried", includesAny: ["nerve-block", "not-sure"] } },
    { not: { item: "blocks", answered: true } },
    { not: triedOrEntered("neurotomy") },
  ],
} as const;
const oneBlock = {
  all: [atAJoint, hadABlock, { not: { item: "blocks", countAtLeast: 2 } }],
} as const;

/** Which procedure exactly, and why it is thought of for this person. */
export const procedureRules = [
  {
    id: "rhizotomy-or-radiofrequency",
    group: "which-procedure",
    sources: ["aomrc-ebi", "waring-2022", "conflict.names"],
    when: {
      all: [
        { item: "told-word", includes: "rhizotomy" },
        inTheSpine,
        { not: inTheFace },
        { not: stiffLegs },
        { not: { item: "told-method", includes: "cutting" } },
      ],
    },
    priority: 23,
    conflict: "names",
  },
  {
    id: "names",
    group: "which-procedure",
    sources: ["conflict.names", "aomrc-ebi", "waring-2022"],
    when: { any: [severalWords, { item: "told-word", includesAny: ["none", "not-sure"] }] },
    priority: 46,
    conflict: "names",
  },
  {
    id: "told-neurotomy",
    group: "which-procedure",
    sources: ["differences.neurotomy-technique", "overview.neurotomy-definition", "waring-2022"],
    when: {
      all: [
        { item: "told-word", includes: "neurotomy" },
        { not: severalWords },
        { not: methodKnown },
      ],
    },
    priority: 47,
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
        { not: severalWords },
        { any: [inTheFace, stiffLegs, { not: inTheSpine }] },
        { not: methodKnown },
      ],
    },
    priority: 48,
  },
  {
    id: "told-another-word",
    group: "which-procedure",
    sources: ["conflict.names", "aomrc-ebi", "waring-2022"],
    when: {
      all: [
        { item: "told-word", includesAny: ["ablation", "denervation", "rhizolysis", "other"] },
        { not: severalWords },
        { not: methodKnown },
      ],
    },
    priority: 49,
    conflict: "names",
  },
  {
    id: "told-method-unknown",
    group: "which-procedure",
    sources: ["rhizotomy-procedure.heat-or-cut", "differences.technique"],
    when: { item: "told-method", includesAny: ["not-told", "not-sure"] },
    priority: 105,
  },
  {
    id: "told-cutting",
    group: "which-procedure",
    sources: ["rhizotomy-procedure.heat-or-cut", "nice-ipg373"],
    when: { item: "told-method", includes: "cutting" },
    priority: 50,
  },
  {
    id: "told-chemical-or-balloon",
    group: "which-procedure",
    sources: ["differences.rhizotomy-technique", "asplund-2016"],
    when: {
      any: [
        { item: "told-method", includesAny: ["chemical", "balloon"] },
        { item: "told-word", includesAny: ["balloon", "glycerol"] },
      ],
    },
    priority: 51,
  },
  {
    id: "told-another-way",
    group: "which-procedure",
    sources: ["differences.technique", "rhizotomy-procedure.heat-or-cut"],
    when: {
      any: [
        { item: "told-method", includesAny: ["cold", "other"] },
        { item: "told-word", includesAny: ["gamma-knife", "stimulator"] },
      ],
    },
    priority: 52,
  },
  {
    id: "told-unclear",
    group: "which-procedure",
    sources: ["selecting.pros-and-cons"],
    when: {
      any: [
        { item: "told-unclear", answered: true },
        { item: "ready-unclear", answered: true },
      ],
    },
    priority: 31,
    quotes: [{ item: "told-unclear" }, { item: "ready-unclear" }],
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
    priority: 32,
    quotes: [{ item: "matters-other" }],
  },
  {
    id: "block-result",
    group: "why-me",
    sources: ["cohen-2020", "aomrc-ebi", "rhizotomy-procedure.suitability-tests"],
    when: { all: [atAJoint, hadABlock] },
    priority: 24,
  },
  {
    id: "blocks-differ",
    group: "why-me",
    sources: ["cohen-2020", "aomrc-ebi"],
    when: { differ: { entries: "blocks", field: "relief-percent", by: 30 } },
    priority: 18,
  },
  {
    id: "one-block",
    group: "why-me",
    sources: ["cohen-2020"],
    when: oneBlock,
    priority: 66,
  },
  {
    id: "no-block-yet",
    group: "why-me",
    sources: ["aomrc-ebi", "rhizotomy-phases.initial-evaluation"],
    when: noBlock,
    priority: 53,
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
    priority: 73,
  },
  {
    id: "sudden-pain",
    group: "why-me",
    sources: ["overview.rhizotomy-definition", "selecting.review-current-condition"],
    when: { item: "sudden-pain", includesAny: ["spasms", "shocks"] },
    priority: 88,
  },
  {
    id: "pain-that-spreads",
    group: "why-me",
    sources: ["selecting.review-current-condition", "conflict.target"],
    when: {
      all: [
        {
          any: [
            { item: "spreads", includesAny: ["sometimes", "yes"] },
            { item: "spreads-to", answered: true },
          ],
        },
        { not: atTheLowSpine },
      ],
    },
    priority: 67,
  },
  {
    id: "many-places",
    group: "why-me",
    sources: ["advantages-neurotomy.facet-and-sacroiliac", "overview.rhizotomy-definition"],
    when: {
      all: [notOnlyTheFace, { item: "places", countAtLeast: 4 }, { not: stiffLegs }],
    },
    priority: 72,
  },
  {
    id: "pain-elsewhere",
    group: "why-me",
    sources: ["advantages-neurotomy.facet-and-sacroiliac", "overview.rhizotomy-definition"],
    when: { all: [elsewhere, { not: stiffLegs }] },
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
    when: {
      any: [triedOrEntered("injection"), { all: [hadABlock, { not: atAJoint }] }],
    },
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
    priority: 64,
  },
  {
    id: "new-pain",
    group: "why-me",
    sources: ["aomrc-ebi", "overview.both-for-chronic-pain"],
    when: { item: "pain-duration", equals: "under-3-months" },
    priority: 55,
  },
  {
    id: "earlier-surgery",
    group: "why-me",
    sources: ["selecting.review-prior-treatments", "selecting.review-past-pain"],
    when: { any: [{ item: "pain-start", equals: "after-surgery" }, triedOrEntered("surgery")] },
    priority: 65,
  },
] as const satisfies readonly QuestionRule[];
