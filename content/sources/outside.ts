import type { Source } from "@/lib/evidence/evidence";

/** Published sources other than the article. */
export const outside = [
  {
    id: "waring-2022",
    kind: "outside",
    read: "excerpt",
    design: "Letter of three authors on names",
    says: "Neurotomy, rhizotomy and ablation are all used for the radiofrequency procedure on medial branches; the authors call all three misnomers: no root is the target, nothing is opened, and the nerve is coagulated, not removed, so it can regenerate and pain can be expected to return.",
    citation:
      "Waring PH, Landers MH, Bogduk N. Correcting the nomenclature of medial branch neurotomy to medial branch coagulation. Pain Medicine 2022;23(3):603-604. doi:10.1093/pm/pnab330",
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC8889278",
  },
  {
    id: "aomrc-ebi",
    kind: "outside",
    read: "guideline-page",
    design: "National guidance (England)",
    says: "Radiofrequency denervation of facet joints is also known as dorsal rhizotomy or radiofrequency ablation; non-surgical, minimally invasive, uses heat; guidance limits it to chronic low back pain where non-operative treatment has failed and after a diagnostic medial branch block.",
    citation:
      "Academy of Medical Royal Colleges (UK), Evidence-Based Interventions: Lumbar radiofrequency facet joint denervation. Published January 2020, reviewed September 2024.",
    url: "https://ebi.aomrc.org.uk/interventions/lumbar-radiofrequency-facet-joint-denervation/",
  },
  {
    id: "nice-ng59-rr3",
    kind: "outside",
    read: "guideline-page",
    design: "National guideline, call for research",
    says: "How long relief lasts is uncertain; trial data suggest at least 6 to 12 months, with no longer-term outcomes reported; nerve fibres may regenerate with time so the procedure may be repeated; whether repeats work as well is not known.",
    citation:
      "NICE (UK), guideline NG59 research recommendation 3: Radiofrequency denervation. November 2016.",
    url: "https://www.nice.org.uk/researchrecommendation/radiofrequency-denervation-what-is-the-clinical-and-cost-effectiveness-of-radiofrequency-denervation-for-chronic-low-back-pain-in-the-long-term",
  },
  {
    id: "juch-2017",
    kind: "outside",
    read: "excerpt",
    design: "Three randomised trials (681 people), not blinded, not graded",
    says: "Three trials, 681 people in the Netherlands, not blinded: denervation plus exercise compared with exercise alone gave either no significant difference in pain at 3 months or a difference smaller than the 2 points (0 to 10 scale) set beforehand as worthwhile.",
    citation:
      "Juch JNS, Maas ET, Ostelo RWJG, et al. Effect of radiofrequency denervation on pain intensity among patients with chronic low back pain: the Mint randomized clinical trials. JAMA 2017;318(1):68-81. doi:10.1001/jama.2017.7918",
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC5541325",
  },
  {
    id: "maas-2015",
    kind: "outside",
    read: "abstract",
    design: "Cochrane review of 23 trials; very low to moderate certainty (GRADE)",
    says: "23 randomised trials, 1,309 people; quality of the evidence very low to moderate.",
    citation:
      "Maas ET, Ostelo RWJG, Niemisto L, et al. Radiofrequency denervation for chronic low back pain. Cochrane Database of Systematic Reviews 2015, CD008572.pub2",
    url: "https://www.cochranelibrary.com/cdsr/doi/10.1002/14651858.CD008572.pub2/abstract",
  },
  {
    id: "cohen-2020",
    kind: "outside",
    read: "excerpt",
    design: "Consensus of societies, each point graded",
    says: "Nearly all aspects of facet blocks and radiofrequency ablation remain controversial; medial branch radiofrequency ablation may help well-selected people; stricter selection improves results at the price of leaving out some who would have been helped.",
    citation:
      "Cohen SP, Bhaskar A, Bhatia A, et al. Consensus practice guidelines on interventions for lumbar facet joint pain from a multispecialty, international working group. Reg Anesth Pain Med 2020;45(6):424-467. doi:10.1136/rapm-2019-101243",
    url: "https://rapm.bmj.com/content/45/6/424.abstract",
  },
  {
    id: "nice-ipg373",
    kind: "outside",
    read: "guideline-page",
    design: "National guidance; it calls the evidence on efficacy adequate",
    says: "This surgical rhizotomy is irreversible; walking or bladder function may get worse, spinal deformity can follow, long physiotherapy is needed.",
    citation:
      "NICE (UK), interventional procedures guidance IPG373: Selective dorsal rhizotomy for spasticity in cerebral palsy. December 2010.",
    url: "https://www.nice.org.uk/guidance/ipg373/chapter/1-guidance",
  },
  {
    id: "asplund-2016",
    kind: "outside",
    read: "abstract",
    design: "Not graded; records of one hospital (206 first treatments)",
    says: "206 first treatments for face pain reviewed at one centre: median relief 20 to 21 months; both methods carried a high risk of reduced feeling in the face, partly reversed with time.",
    citation:
      "Asplund P, Blomstedt P, Bergenheim AT. Percutaneous balloon compression vs percutaneous retrogasserian glycerol rhizotomy for the primary treatment of trigeminal neuralgia. Neurosurgery 2016;78(3):421-428",
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4747977",
  },
  {
    id: "aspn-2023",
    kind: "outside",
    read: "abstract",
    design: "Guideline of a society",
    says: "The electrical current used in radiofrequency ablation is a concern for people with implanted medical devices; plan with whoever looks after the device.",
    citation:
      "Sowder T, Sayed D, Concannon T, et al. The American Society of Pain and Neuroscience (ASPN) guidelines for radiofrequency ablative procedures in patients with implanted devices. J Pain Res 2023 (article 419594)",
    url: "https://pubmed.ncbi.nlm.nih.gov/37942223/",
  },
  {
    id: "cuh-advice",
    kind: "outside",
    read: "leaflet",
    design: "NHS leaflet",
    says: "Tell the clinic beforehand about: diabetes medicine, a recent hospital stay, MRSA, infection or antibiotics, a temperature above 37.4 C, possible pregnancy, any blood thinner (names acenocoumarol, apixaban, aspirin, clopidogrel, dabigatran, dipyridamole, rivaroxaban, warfarin; at least 10 days ahead).",
    citation:
      "Cambridge University Hospitals NHS Foundation Trust, patient information: Advice to be read before having Pain Service injection treatments.",
    url: "https://www.cuh.nhs.uk/patient-information/advice-to-be-read-before-having-pain-service-injection-treatments/",
  },
  {
    id: "ces-card",
    kind: "outside",
    read: "leaflet",
    design: "Question card by three clinicians",
    says: "Go to an emergency department at once for any of: loss of feeling or pins and needles between the inner thighs or genitals; numbness in or around the back passage or buttocks; altered feeling when wiping; growing difficulty starting, stopping or controlling urine; loss of feeling when passing urine; leaking urine; not knowing whether the bladder is full; loss of bowel control or of feeling when passing a motion; change in erection or ejaculation; loss of feeling in the genitals during sex.",
    citation:
      "Greenhalgh S, Mercer C, Finucane L. Cauda equina syndrome warning signs (patient question card), as published at backes.org.uk",
    url: "https://www.backes.org.uk/cauda-equina-warning-signs/",
  },
] as const satisfies readonly Source[];
