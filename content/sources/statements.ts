import type { Source } from "@/lib/evidence/evidence";

/** Every statement of the source article, paraphrased. Ids are those of the outline. */
export const statements = [
  {
    id: "overview.both-for-chronic-pain",
    kind: "statement",
    says: "Both are procedures for managing chronic pain; they work by different techniques.",
    citation:
      'Neurotomy vs. Rhizotomy: Key Differences Explained (patient-information web article), part "Overview of Neurotomy and Rhizotomy"',
  },
  {
    id: "overview.neurotomy-definition",
    kind: "statement",
    says: "Severs nerve fibres so that pain signals do not reach the brain; used for chronic pain such as facet joint pain.",
    citation:
      'Neurotomy vs. Rhizotomy: Key Differences Explained (patient-information web article), part "Overview of Neurotomy and Rhizotomy"',
  },
  {
    id: "overview.rhizotomy-definition",
    kind: "statement",
    says: "Severs nerve roots; used especially for spasms or sudden pain from spinal problems, and for trigeminal neuralgia.",
    citation:
      'Neurotomy vs. Rhizotomy: Key Differences Explained (patient-information web article), part "Overview of Neurotomy and Rhizotomy"',
  },
  {
    id: "overview.both-alter-nerve-pathways",
    kind: "statement",
    says: "Both change nerve pathways to lessen discomfort.",
    citation:
      'Neurotomy vs. Rhizotomy: Key Differences Explained (patient-information web article), part "Overview of Neurotomy and Rhizotomy"',
  },
  {
    id: "purpose.pain-relief",
    kind: "statement",
    says: "The aim is pain relief by blocking pain signals on their way to the brain.",
    citation:
      'Neurotomy vs. Rhizotomy: Key Differences Explained (patient-information web article), part "The Purpose of Neurotomy and Rhizotomy Procedures"',
  },
  {
    id: "purpose.spine-health",
    kind: "statement",
    says: "Claims that the procedures prevent deterioration and improve the spine's function.",
    citation:
      'Neurotomy vs. Rhizotomy: Key Differences Explained (patient-information web article), part "The Purpose of Neurotomy and Rhizotomy Procedures"',
    promotional: true,
  },
  {
    id: "neurotomy-procedure.local-anaesthetic",
    kind: "statement",
    says: "Starts with local anaesthetic to numb the area.",
    citation:
      'Neurotomy vs. Rhizotomy: Key Differences Explained (patient-information web article), part "What to Expect During a Neurotomy Procedure"',
  },
  {
    id: "neurotomy-procedure.x-ray-guided-electrode",
    kind: "statement",
    says: "An electrode is placed near the nerve under X-ray guidance and radiofrequency energy heats the nerve.",
    citation:
      'Neurotomy vs. Rhizotomy: Key Differences Explained (patient-information web article), part "What to Expect During a Neurotomy Procedure"',
  },
  {
    id: "neurotomy-procedure.duration",
    kind: "statement",
    says: "Usually takes 30 to 60 minutes.",
    citation:
      'Neurotomy vs. Rhizotomy: Key Differences Explained (patient-information web article), part "What to Expect During a Neurotomy Procedure"',
  },
  {
    id: "neurotomy-procedure.first-days",
    kind: "statement",
    says: "Some pain or swelling at first; usually settles within a few days.",
    citation:
      'Neurotomy vs. Rhizotomy: Key Differences Explained (patient-information web article), part "What to Expect During a Neurotomy Procedure"',
  },
  {
    id: "neurotomy-procedure.aftercare",
    kind: "statement",
    says: "Rest, limit activity, take pain medicine as directed, go to follow-up appointments.",
    citation:
      'Neurotomy vs. Rhizotomy: Key Differences Explained (patient-information web article), part "What to Expect During a Neurotomy Procedure"',
  },
  {
    id: "rhizotomy-procedure.suitability-tests",
    kind: "statement",
    says: "Suitability is assessed first, with imaging and nerve block injections that look for the source of the pain.",
    citation:
      'Neurotomy vs. Rhizotomy: Key Differences Explained (patient-information web article), part "Understanding the Rhizotomy Procedure"',
  },
  {
    id: "rhizotomy-procedure.anaesthesia",
    kind: "statement",
    says: "Anaesthesia is given; the type depends on the case (local or general).",
    citation:
      'Neurotomy vs. Rhizotomy: Key Differences Explained (patient-information web article), part "Understanding the Rhizotomy Procedure"',
  },
  {
    id: "rhizotomy-procedure.guided-needle",
    kind: "statement",
    says: "A needle or electrode is guided to the nerve using imaging.",
    citation:
      'Neurotomy vs. Rhizotomy: Key Differences Explained (patient-information web article), part "Understanding the Rhizotomy Procedure"',
  },
  {
    id: "rhizotomy-procedure.heat-or-cut",
    kind: "statement",
    says: "Nerve fibres are disrupted by radiofrequency heat or by cutting the nerve directly.",
    citation:
      'Neurotomy vs. Rhizotomy: Key Differences Explained (patient-information web article), part "Understanding the Rhizotomy Procedure"',
  },
  {
    id: "rhizotomy-procedure.recovery-area",
    kind: "statement",
    says: "Recovery in an observation area, watched for immediate side effects.",
    citation:
      'Neurotomy vs. Rhizotomy: Key Differences Explained (patient-information web article), part "Understanding the Rhizotomy Procedure"',
  },
  {
    id: "rhizotomy-procedure.follow-up",
    kind: "statement",
    says: "A follow-up plan, including physical therapy and check-ups, matters for the result.",
    citation:
      'Neurotomy vs. Rhizotomy: Key Differences Explained (patient-information web article), part "Understanding the Rhizotomy Procedure"',
  },
  {
    id: "differences.neurotomy-technique",
    kind: "statement",
    says: "Radiofrequency energy aimed at specific nerves through a needle under imaging; minimally invasive; little recovery time.",
    citation:
      'Neurotomy vs. Rhizotomy: Key Differences Explained (patient-information web article), part "Differences Between Neurotomy and Rhizotomy"',
  },
  {
    id: "differences.rhizotomy-technique",
    kind: "statement",
    says: "Nerve roots are cut or destroyed by chemicals, electrical energy or surgery; needs surgical access to the roots; usually more invasive.",
    citation:
      'Neurotomy vs. Rhizotomy: Key Differences Explained (patient-information web article), part "Differences Between Neurotomy and Rhizotomy"',
  },
  {
    id: "differences.depends-on-needs",
    kind: "statement",
    says: "Which is appropriate depends on the patient's own needs and goals.",
    citation:
      'Neurotomy vs. Rhizotomy: Key Differences Explained (patient-information web article), part "Differences Between Neurotomy and Rhizotomy"',
  },
  {
    id: "advantages-neurotomy.facet-and-sacroiliac",
    kind: "statement",
    says: "Targets the nerves that carry pain; used for facet joint and sacroiliac joint pain.",
    citation:
      'Neurotomy vs. Rhizotomy: Key Differences Explained (patient-information web article), part "Advantages of Neurotomy"',
  },
  {
    id: "advantages-neurotomy.immediate-relief",
    kind: "statement",
    says: "Says people often get relief straight away and a better quality of life.",
    citation:
      'Neurotomy vs. Rhizotomy: Key Differences Explained (patient-information web article), part "Advantages of Neurotomy"',
    promotional: true,
  },
  {
    id: "advantages-neurotomy.no-large-incisions",
    kind: "statement",
    says: "No large incisions.",
    citation:
      'Neurotomy vs. Rhizotomy: Key Differences Explained (patient-information web article), part "Advantages of Neurotomy"',
  },
  {
    id: "advantages-neurotomy.ideal-option",
    kind: "statement",
    says: "Calls it ideal or excellent for people who want to avoid major surgery.",
    citation:
      'Neurotomy vs. Rhizotomy: Key Differences Explained (patient-information web article), part "Advantages of Neurotomy"',
    promotional: true,
  },
  {
    id: "advantages-rhizotomy.preferred",
    kind: "statement",
    says: "Calls it a preferred, safe and precise treatment.",
    citation:
      'Neurotomy vs. Rhizotomy: Key Differences Explained (patient-information web article), part "Advantages of Rhizotomy"',
    promotional: true,
  },
  {
    id: "advantages-rhizotomy.short-recovery",
    kind: "statement",
    says: "Little recovery time; daily routines resumed quickly.",
    citation:
      'Neurotomy vs. Rhizotomy: Key Differences Explained (patient-information web article), part "Advantages of Rhizotomy"',
  },
  {
    id: "advantages-rhizotomy.fewer-medicines",
    kind: "statement",
    says: "Often lets people use fewer or no pain medicines, and so have fewer medicine side effects.",
    citation:
      'Neurotomy vs. Rhizotomy: Key Differences Explained (patient-information web article), part "Advantages of Rhizotomy"',
  },
  {
    id: "risks.neurotomy",
    kind: "statement",
    says: "Possible muscle weakness, numbness or pain at the site; rarely infection or nerve injury.",
    citation:
      'Neurotomy vs. Rhizotomy: Key Differences Explained (patient-information web article), part "Risks and Factors to Consider"',
  },
  {
    id: "risks.rhizotomy",
    kind: "statement",
    says: "Possible pain, muscle weakness or spasms afterwards; symptoms may come back if the nerve regrows.",
    citation:
      'Neurotomy vs. Rhizotomy: Key Differences Explained (patient-information web article), part "Risks and Factors to Consider"',
  },
  {
    id: "risks.discuss-with-doctor",
    kind: "statement",
    says: "Discuss the risks with a doctor to learn whether the treatment suits you.",
    citation:
      'Neurotomy vs. Rhizotomy: Key Differences Explained (patient-information web article), part "Risks and Factors to Consider"',
  },
  {
    id: "selecting.consider-overall-health",
    kind: "statement",
    says: "Consider your overall health.",
    citation:
      'Neurotomy vs. Rhizotomy: Key Differences Explained (patient-information web article), part "Selecting the Appropriate Treatment for Your Needs"',
  },
  {
    id: "selecting.consider-pain-severity",
    kind: "statement",
    says: "Consider how severe the pain is.",
    citation:
      'Neurotomy vs. Rhizotomy: Key Differences Explained (patient-information web article), part "Selecting the Appropriate Treatment for Your Needs"',
  },
  {
    id: "selecting.consider-daily-life",
    kind: "statement",
    says: "Consider how it affects daily life.",
    citation:
      'Neurotomy vs. Rhizotomy: Key Differences Explained (patient-information web article), part "Selecting the Appropriate Treatment for Your Needs"',
  },
  {
    id: "selecting.review-current-condition",
    kind: "statement",
    says: "Review your current condition.",
    citation:
      'Neurotomy vs. Rhizotomy: Key Differences Explained (patient-information web article), part "Selecting the Appropriate Treatment for Your Needs"',
  },
  {
    id: "selecting.review-past-pain",
    kind: "statement",
    says: "Review previous experiences of pain.",
    citation:
      'Neurotomy vs. Rhizotomy: Key Differences Explained (patient-information web article), part "Selecting the Appropriate Treatment for Your Needs"',
  },
  {
    id: "selecting.review-prior-treatments",
    kind: "statement",
    says: "Review prior treatments, including medications and physical therapy.",
    citation:
      'Neurotomy vs. Rhizotomy: Key Differences Explained (patient-information web article), part "Selecting the Appropriate Treatment for Your Needs"',
  },
  {
    id: "selecting.long-term-effects",
    kind: "statement",
    says: "Ask how each option may affect your long-term health and well-being.",
    citation:
      'Neurotomy vs. Rhizotomy: Key Differences Explained (patient-information web article), part "Selecting the Appropriate Treatment for Your Needs"',
  },
  {
    id: "selecting.pros-and-cons",
    kind: "statement",
    says: "Understand the pros and cons of both and decide with your healthcare provider.",
    citation:
      'Neurotomy vs. Rhizotomy: Key Differences Explained (patient-information web article), part "Selecting the Appropriate Treatment for Your Needs"',
  },
  {
    id: "selecting.pain-free-life",
    kind: "statement",
    says: "Promises a pain-free, fulfilling life.",
    citation:
      'Neurotomy vs. Rhizotomy: Key Differences Explained (patient-information web article), part "Selecting the Appropriate Treatment for Your Needs"',
    promotional: true,
  },
] as const satisfies readonly Source[];
