import { faceRegions } from "@/content/form/body-regions";
import type { QuestionRule } from "@/lib/questions/question";
import { aimMatters, inTheWay } from "./conditions";

/** What could go wrong for this person. */
export const riskRules = [
  {
    id: "my-risks",
    group: "risks",
    sources: ["risks.discuss-with-doctor", "risks.neurotomy", "risks.rhizotomy"],
    when: "everyone",
    priority: 4,
  },
  {
    id: "numb-face",
    group: "risks",
    sources: ["asplund-2016", "conflict.rhizotomy-numbness"],
    when: { item: "places", includesAny: faceRegions },
    priority: 10,
    conflict: "rhizotomy-numbness",
  },
  {
    id: "numb-or-weak",
    group: "risks",
    sources: [
      "conflict.rhizotomy-numbness",
      "conflict.muscle-weakness",
      "conflict.nerve-damage",
      "asplund-2016",
    ],
    when: aimMatters("feeling"),
    priority: 57,
    conflict: "rhizotomy-numbness",
  },
  {
    id: "weak-muscles",
    group: "risks",
    sources: ["conflict.muscle-weakness", "risks.muscle-paralysis", "risks.rhizotomy"],
    when: inTheWay("life-moving"),
    priority: 84,
    conflict: "muscle-weakness",
  },
  {
    id: "harm-to-nerve",
    group: "risks",
    sources: ["conflict.nerve-damage", "risks.nerve-damage"],
    when: aimMatters("feeling"),
    priority: 85,
    conflict: "nerve-damage",
  },
  {
    id: "touch",
    group: "risks",
    sources: ["asplund-2016", "conflict.rhizotomy-numbness"],
    when: { any: [{ item: "pain-worse", includes: "touch" }, inTheWay("face-touch")] },
    priority: 101,
    conflict: "rhizotomy-numbness",
  },
  {
    id: "stiff-legs",
    group: "risks",
    sources: ["nice-ipg373"],
    when: { item: "sudden-pain", includes: "stiff-legs" },
    priority: 38,
  },
  {
    id: "undo",
    group: "risks",
    sources: ["nice-ipg373", "waring-2022"],
    when: aimMatters("undo"),
    priority: 59,
  },
  {
    id: "worries",
    group: "risks",
    sources: ["risks.discuss-with-doctor"],
    when: { item: "worries", answered: true },
    priority: 31,
  },
] as const satisfies readonly QuestionRule[];
