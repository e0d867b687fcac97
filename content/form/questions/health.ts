import type { QuestionRule } from "@/lib/questions/question";
import { inTheFace, triedOrEntered, wroteBut } from "./conditions";

/** This person's health and medicines, beside what is about safety. */
export const healthRules = [
  {
    id: "diabetes",
    group: "my-health",
    sources: ["cuh-advice"],
    when: {
      any: [
        { item: "conditions", includes: "diabetes" },
        { item: "diabetes-medicines", includesAny: ["insulin", "glp-1", "sglt2", "other"] },
      ],
    },
    priority: 26,
  },
  {
    id: "multiple-sclerosis",
    group: "my-health",
    sources: ["selecting.consider-overall-health", "overview.rhizotomy-definition"],
    when: { all: [{ item: "conditions", includes: "multiple-sclerosis" }, { not: inTheFace }] },
    priority: 38,
  },
  {
    id: "cancer",
    group: "my-health",
    sources: ["selecting.consider-overall-health", "selecting.review-current-condition"],
    when: { item: "conditions", includes: "cancer" },
    priority: 39,
  },
  {
    id: "heart-or-lungs",
    group: "my-health",
    sources: ["rhizotomy-procedure.anaesthesia", "selecting.consider-overall-health"],
    when: { item: "conditions", includesAny: ["heart", "lung", "sleep-apnoea"] },
    priority: 40,
  },
  {
    id: "nerve-or-muscle",
    group: "my-health",
    sources: ["conflict.muscle-weakness", "selecting.consider-overall-health"],
    when: { item: "conditions", includes: "nerve-or-muscle" },
    priority: 41,
    conflict: "muscle-weakness",
  },
  {
    id: "thin-bones",
    group: "my-health",
    sources: ["neurotomy-stages.pre-procedure", "selecting.consider-overall-health"],
    when: { item: "conditions", includes: "osteoporosis" },
    priority: 83,
  },
  {
    id: "other-condition",
    group: "my-health",
    sources: ["selecting.consider-overall-health"],
    when: {
      any: [
        {
          item: "conditions",
          includesAny: ["stroke", "kidney-liver", "epilepsy", "other", "not-sure"],
        },
        wroteBut("conditions", ["other"]),
      ],
    },
    priority: 44,
    quotes: [{ item: "conditions-words" }],
  },
  {
    id: "tried-stimulator",
    group: "my-health",
    sources: ["aspn-2023", "selecting.review-prior-treatments"],
    when: triedOrEntered("stimulator"),
    priority: 43,
  },
  {
    id: "hospital-stay",
    group: "my-health",
    sources: ["cuh-advice"],
    when: {
      any: [
        { item: "hospital-stay", equals: "yes" },
        {
          all: [
            { item: "hospital-stay-words", answered: true },
            { not: { item: "hospital-stay", equals: "no" } },
          ],
        },
      ],
    },
    priority: 42,
    quotes: [{ item: "hospital-stay-words" }],
  },
  {
    id: "smoking",
    group: "my-health",
    sources: ["selecting.consider-overall-health"],
    when: { item: "smoking", includesAny: ["yes", "used-to"] },
    priority: 104,
  },
  {
    id: "pain-medicines",
    group: "my-health",
    sources: ["neurotomy-procedure.aftercare", "selecting.review-prior-treatments"],
    when: {
      any: [
        { item: "pain-medicines", answered: true },
        { item: "opioids", equals: "yes" },
      ],
    },
    priority: 74,
  },
  {
    id: "side-effects",
    group: "my-health",
    sources: ["advantages-rhizotomy.fewer-medicines", "selecting.review-prior-treatments"],
    when: { entries: "pain-medicines", some: { item: "side-effects", answered: true } },
    priority: 75,
  },
  {
    id: "other-medicines",
    group: "my-health",
    sources: ["cuh-advice", "selecting.consider-overall-health"],
    when: { item: "other-medicines", answered: true },
    priority: 76,
  },
] as const satisfies readonly QuestionRule[];
