import type { QuestionRule } from "@/lib/questions/question";
import { aimMatters, inTheFace, inTheWay, stiffLegs } from "./conditions";

/** What could go wrong for this person. */
export const riskRules = [
  {
    id: "numb-face",
    group: "risks",
    sources: ["asplund-2016", "conflict.rhizotomy-numbness"],
    when: inTheFace,
    priority: 34,
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
      "risks.nerve-damage",
      "risks.muscle-paralysis",
    ],
    when: aimMatters("feeling"),
    priority: 57,
    conflict: "nerve-damage",
  },
  {
    id: "touch",
    group: "risks",
    sources: ["asplund-2016", "conflict.rhizotomy-numbness"],
    when: { any: [{ item: "pain-worse", includes: "touch" }, inTheWay("face-touch")] },
    priority: 89,
    conflict: "rhizotomy-numbness",
  },
  {
    id: "stiff-legs",
    group: "risks",
    sources: ["nice-ipg373"],
    when: {
      all: [
        stiffLegs,
        {
          any: [
            { item: "told-method", includes: "cutting" },
            { item: "told-word", includes: "rhizotomy" },
          ],
        },
      ],
    },
    priority: 36,
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
    priority: 30,
    quotes: [{ item: "worries" }],
  },
] as const satisfies readonly QuestionRule[];
