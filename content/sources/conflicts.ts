import type { Source } from "@/lib/evidence/evidence";

/** Where the article contradicts itself or an outside source; `between` names both sides. */
export const conflicts = [
  {
    id: "conflict.target",
    kind: "conflict",
    says: "The table says neurotomy acts on the nerve root and rhizotomy on nerve fibres; the definitions say the reverse.",
    between: [
      "objectives.target-nerve",
      "overview.neurotomy-definition",
      "overview.rhizotomy-definition",
      "differences.definition",
    ],
  },
  {
    id: "conflict.invasiveness",
    kind: "conflict",
    says: "Rhizotomy is called more invasive with surgical access to the roots, and elsewhere minimally invasive, done with a guided needle.",
    between: [
      "differences.invasiveness",
      "differences.procedure",
      "differences.rhizotomy-technique",
      "rhizotomy-benefits.minimally-invasive",
      "rhizotomy-procedure.guided-needle",
      "advantages-rhizotomy.short-recovery",
    ],
  },
  {
    id: "conflict.recovery",
    kind: "conflict",
    says: "Rhizotomy recovery is given as generally quick, potentially longer, and shorter.",
    between: [
      "objectives.recovery",
      "differences.outcomes",
      "rhizotomy-benefits.minimally-invasive",
      "advantages-rhizotomy.short-recovery",
    ],
  },
  {
    id: "conflict.duration",
    kind: "conflict",
    says: "Rhizotomy is said to give continuous relief, and elsewhere to come back or need repeating.",
    between: [
      "objectives.duration-of-relief",
      "rhizotomy-benefits.long-term",
      "risks.recurrence",
      "risks.rhizotomy",
    ],
  },
  {
    id: "conflict.neurotomy-recurrence",
    kind: "conflict",
    says: "The article says symptoms do not recur after neurotomy; published sources say the treated nerve can regrow and pain can return.",
    between: ["risks.recurrence", "objectives.duration-of-relief", "nice-ng59-rr3", "waring-2022"],
  },
  {
    id: "conflict.muscle-weakness",
    kind: "conflict",
    says: "The text lists muscle weakness as a rhizotomy risk; the table says no temporary weakness and lists paralysis.",
    between: ["risks.rhizotomy", "risks.temporary-muscle-weakness", "risks.muscle-paralysis"],
  },
  {
    id: "conflict.nerve-damage",
    kind: "conflict",
    says: "Nerve damage is given as no risk of a procedure whose purpose is to cut nerve roots.",
    between: ["risks.nerve-damage", "overview.rhizotomy-definition", "differences.definition"],
  },
  {
    id: "conflict.rhizotomy-numbness",
    kind: "conflict",
    says: "The article says rhizotomy brings no numbness; a study of rhizotomy for face pain found reduced feeling common.",
    between: ["risks.numbness", "asplund-2016"],
  },
  {
    id: "conflict.names",
    kind: "conflict",
    says: "Radiofrequency heat through a guided needle is described under both names. Outside sources use neurotomy, rhizotomy, ablation and denervation for one and the same procedure.",
    between: [
      "differences.neurotomy-technique",
      "rhizotomy-procedure.heat-or-cut",
      "rhizotomy-procedure.guided-needle",
      "aomrc-ebi",
      "waring-2022",
    ],
  },
  {
    id: "conflict.immediate-relief",
    kind: "conflict",
    says: "Relief is said to be immediate, and pain or swelling to last some days first.",
    between: ["advantages-neurotomy.immediate-relief", "neurotomy-procedure.first-days"],
  },
] as const satisfies readonly Source[];
