import type { Source } from "@/lib/evidence/evidence";

/** Every row of the source article's tables, cells as the article gives them. */
export const rows = [
  {
    id: "objectives.target-nerve",
    kind: "row",
    says: "Neurotomy: Spinal nerve root. Rhizotomy: Individual nerve fibers.",
    citation:
      'Neurotomy vs. Rhizotomy: Key Differences Explained (patient-information web article), table in part "The Purpose of Neurotomy and Rhizotomy Procedures"',
  },
  {
    id: "objectives.pain-relief",
    kind: "row",
    says: "Neurotomy: By deactivating nerves. Rhizotomy: By severing nerve connections.",
    citation:
      'Neurotomy vs. Rhizotomy: Key Differences Explained (patient-information web article), table in part "The Purpose of Neurotomy and Rhizotomy Procedures"',
  },
  {
    id: "objectives.duration-of-relief",
    kind: "row",
    says: "Neurotomy: Long-term. Rhizotomy: Potentially long-term; may need repeating.",
    citation:
      'Neurotomy vs. Rhizotomy: Key Differences Explained (patient-information web article), table in part "The Purpose of Neurotomy and Rhizotomy Procedures"',
  },
  {
    id: "objectives.recovery",
    kind: "row",
    says: "Neurotomy: Minimal downtime. Rhizotomy: Varies, generally quick.",
    citation:
      'Neurotomy vs. Rhizotomy: Key Differences Explained (patient-information web article), table in part "The Purpose of Neurotomy and Rhizotomy Procedures"',
  },
  {
    id: "objectives.health-benefits",
    kind: "row",
    says: "Neurotomy: Spinal column maintenance. Rhizotomy: Mobility; less pain.",
    citation:
      'Neurotomy vs. Rhizotomy: Key Differences Explained (patient-information web article), table in part "The Purpose of Neurotomy and Rhizotomy Procedures"',
    promotional: true,
  },
  {
    id: "neurotomy-stages.pre-procedure",
    kind: "row",
    says: "Neurotomy: Local anaesthesia; positioning.",
    citation:
      'Neurotomy vs. Rhizotomy: Key Differences Explained (patient-information web article), table in part "What to Expect During a Neurotomy Procedure"',
  },
  {
    id: "neurotomy-stages.procedure",
    kind: "row",
    says: "Neurotomy: Electrode positioned; heat applied.",
    citation:
      'Neurotomy vs. Rhizotomy: Key Differences Explained (patient-information web article), table in part "What to Expect During a Neurotomy Procedure"',
  },
  {
    id: "neurotomy-stages.immediate-post-procedure",
    kind: "row",
    says: "Neurotomy: Watched for discomfort; cold packs.",
    citation:
      'Neurotomy vs. Rhizotomy: Key Differences Explained (patient-information web article), table in part "What to Expect During a Neurotomy Procedure"',
  },
  {
    id: "neurotomy-stages.follow-up",
    kind: "row",
    says: "Neurotomy: Regular appointments; healing checked.",
    citation:
      'Neurotomy vs. Rhizotomy: Key Differences Explained (patient-information web article), table in part "What to Expect During a Neurotomy Procedure"',
  },
  {
    id: "rhizotomy-phases.initial-evaluation",
    kind: "row",
    says: "Rhizotomy: Tests to confirm suitability.",
    citation:
      'Neurotomy vs. Rhizotomy: Key Differences Explained (patient-information web article), table in part "Understanding the Rhizotomy Procedure"',
  },
  {
    id: "rhizotomy-phases.anaesthesia",
    kind: "row",
    says: "Rhizotomy: Local or general.",
    citation:
      'Neurotomy vs. Rhizotomy: Key Differences Explained (patient-information web article), table in part "Understanding the Rhizotomy Procedure"',
  },
  {
    id: "rhizotomy-phases.operative-procedure",
    kind: "row",
    says: "Rhizotomy: Guided needle or electrode.",
    citation:
      'Neurotomy vs. Rhizotomy: Key Differences Explained (patient-information web article), table in part "Understanding the Rhizotomy Procedure"',
  },
  {
    id: "rhizotomy-phases.ablation",
    kind: "row",
    says: "Rhizotomy: Nerve fibres disrupted.",
    citation:
      'Neurotomy vs. Rhizotomy: Key Differences Explained (patient-information web article), table in part "Understanding the Rhizotomy Procedure"',
  },
  {
    id: "rhizotomy-phases.recovery",
    kind: "row",
    says: "Rhizotomy: Observation and care.",
    citation:
      'Neurotomy vs. Rhizotomy: Key Differences Explained (patient-information web article), table in part "Understanding the Rhizotomy Procedure"',
  },
  {
    id: "differences.definition",
    kind: "row",
    says: "Neurotomy: Radiofrequency disrupts nerve function. Rhizotomy: Severs nerve roots, by various methods.",
    citation:
      'Neurotomy vs. Rhizotomy: Key Differences Explained (patient-information web article), table in part "Differences Between Neurotomy and Rhizotomy"',
  },
  {
    id: "differences.invasiveness",
    kind: "row",
    says: "Neurotomy: Minimally invasive. Rhizotomy: More invasive.",
    citation:
      'Neurotomy vs. Rhizotomy: Key Differences Explained (patient-information web article), table in part "Differences Between Neurotomy and Rhizotomy"',
  },
  {
    id: "differences.procedure",
    kind: "row",
    says: "Neurotomy: Needle, guided by imaging. Rhizotomy: Direct access to nerve roots.",
    citation:
      'Neurotomy vs. Rhizotomy: Key Differences Explained (patient-information web article), table in part "Differences Between Neurotomy and Rhizotomy"',
  },
  {
    id: "differences.technique",
    kind: "row",
    says: "Neurotomy: Radiofrequency energy. Rhizotomy: Chemical, electrical or surgical.",
    citation:
      'Neurotomy vs. Rhizotomy: Key Differences Explained (patient-information web article), table in part "Differences Between Neurotomy and Rhizotomy"',
  },
  {
    id: "differences.outcomes",
    kind: "row",
    says: "Neurotomy: Pain relief; minimal recovery. Rhizotomy: Pain relief; potentially longer recovery.",
    citation:
      'Neurotomy vs. Rhizotomy: Key Differences Explained (patient-information web article), table in part "Differences Between Neurotomy and Rhizotomy"',
  },
  {
    id: "rhizotomy-benefits.long-term",
    kind: "row",
    says: "Rhizotomy: Continuous relief; less need for ongoing treatment.",
    citation:
      'Neurotomy vs. Rhizotomy: Key Differences Explained (patient-information web article), table in part "Advantages of Rhizotomy"',
  },
  {
    id: "rhizotomy-benefits.minimally-invasive",
    kind: "row",
    says: "Rhizotomy: Smaller incisions; shorter recovery.",
    citation:
      'Neurotomy vs. Rhizotomy: Key Differences Explained (patient-information web article), table in part "Advantages of Rhizotomy"',
  },
  {
    id: "rhizotomy-benefits.medication",
    kind: "row",
    says: "Rhizotomy: Fewer pain medicines.",
    citation:
      'Neurotomy vs. Rhizotomy: Key Differences Explained (patient-information web article), table in part "Advantages of Rhizotomy"',
  },
  {
    id: "rhizotomy-benefits.targeted",
    kind: "row",
    says: "Rhizotomy: Aims at specific nerves; spares nearby tissue.",
    citation:
      'Neurotomy vs. Rhizotomy: Key Differences Explained (patient-information web article), table in part "Advantages of Rhizotomy"',
  },
  {
    id: "risks.temporary-muscle-weakness",
    kind: "row",
    says: "Neurotomy: Yes. Rhizotomy: No.",
    citation:
      'Neurotomy vs. Rhizotomy: Key Differences Explained (patient-information web article), table in part "Risks and Factors to Consider"',
  },
  {
    id: "risks.numbness",
    kind: "row",
    says: "Neurotomy: Yes. Rhizotomy: No.",
    citation:
      'Neurotomy vs. Rhizotomy: Key Differences Explained (patient-information web article), table in part "Risks and Factors to Consider"',
  },
  {
    id: "risks.site-pain",
    kind: "row",
    says: "Neurotomy: Yes. Rhizotomy: Yes.",
    citation:
      'Neurotomy vs. Rhizotomy: Key Differences Explained (patient-information web article), table in part "Risks and Factors to Consider"',
  },
  {
    id: "risks.infection",
    kind: "row",
    says: "Neurotomy: Rare. Rhizotomy: Rare.",
    citation:
      'Neurotomy vs. Rhizotomy: Key Differences Explained (patient-information web article), table in part "Risks and Factors to Consider"',
  },
  {
    id: "risks.nerve-damage",
    kind: "row",
    says: "Neurotomy: Rare. Rhizotomy: No.",
    citation:
      'Neurotomy vs. Rhizotomy: Key Differences Explained (patient-information web article), table in part "Risks and Factors to Consider"',
  },
  {
    id: "risks.muscle-paralysis",
    kind: "row",
    says: "Neurotomy: No. Rhizotomy: Yes.",
    citation:
      'Neurotomy vs. Rhizotomy: Key Differences Explained (patient-information web article), table in part "Risks and Factors to Consider"',
  },
  {
    id: "risks.spasms",
    kind: "row",
    says: "Neurotomy: No. Rhizotomy: Yes.",
    citation:
      'Neurotomy vs. Rhizotomy: Key Differences Explained (patient-information web article), table in part "Risks and Factors to Consider"',
  },
  {
    id: "risks.recurrence",
    kind: "row",
    says: "Neurotomy: No. Rhizotomy: Possible.",
    citation:
      'Neurotomy vs. Rhizotomy: Key Differences Explained (patient-information web article), table in part "Risks and Factors to Consider"',
  },
] as const satisfies readonly Source[];
