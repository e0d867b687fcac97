import type { PublishedSource } from "@/lib/evidence/place";

/** Published sources that several places rest on. */
export const sharedSources = [
  {
    id: "busse-2025",
    kind: "outside",
    citation:
      "Busse JW, Genevay S, Agarwal A, et al. Commonly used interventional procedures for non-cancer chronic spine pain: a clinical practice guideline. BMJ 2025;388:e079970",
    url: "https://doi.org/10.1136/bmj-2024-079970",
    year: 2025,
    read: "abstract",
    design: "Guideline (GRADE); strong recommendation, disputed, not retracted",
  },
  {
    id: "wang-2025",
    kind: "outside",
    citation:
      "Wang X, Martin G, Sadeghirad B, et al. Common interventional procedures for chronic non-cancer spine pain: a systematic review and network meta-analysis of randomised trials. BMJ 2025;388:e079971",
    url: "https://doi.org/10.1136/bmj-2024-079971",
    year: 2025,
    read: "abstract",
    design: "Systematic review of 81 trials; steroid into joints: moderate certainty (GRADE)",
  },
  {
    id: "multisociety-2025",
    kind: "outside",
    citation:
      "American College of Radiology and 34 medical societies. ACR challenges The BMJ on interventional spine procedures. 20 March 2025 (on the joint statement of 18 March 2025 led by the International Pain and Spine Intervention Society)",
    url: "https://www.acr.org/News-and-Publications/acr-challenges-on-interventional-spine-procedures",
    year: 2025,
    read: "secondary-page",
    design: "Statement of societies",
  },
  {
    id: "retraction-watch-2025",
    kind: "outside",
    citation:
      "Retraction Watch. Medical societies call for BMJ to retract ‘misleading and irresponsible’ guideline. 2025",
    url: "https://retractionwatch.com/?p=131686",
    year: 2025,
    read: "secondary-page",
    design: "News",
  },
  {
    id: "aafp-poem-2025",
    kind: "outside",
    citation:
      "POEM: chronic cervical spine and low back pain. American Family Physician 2025;112(5):569-570",
    url: "https://www.aafp.org/pubs/afp/issues/2025/1100/poems-chronic-cervical-spine-low-back-pain.html",
    year: 2025,
    read: "secondary-page",
    design: "Journal digest",
  },
  {
    id: "mpw-2017",
    kind: "outside",
    citation:
      "Multisociety Pain Workgroup issues statement repudiating conclusions of Mint trials. Newswise, 22 November 2017",
    url: "https://www.newswise.com/articles/multisociety-pain-workgroup-issues-statement-repudiating-conclusions-of-mint-trials",
    year: 2017,
    read: "secondary-page",
    design: "Statement of societies",
  },
  {
    id: "lanier-2020",
    kind: "outside",
    citation:
      "Lanier WL, Neal JM. Evidence versus advocacy, as related to radiofrequency denervation in the treatment of chronic low back pain and the MINT trials. Reg Anesth Pain Med 2020;45(1):79-83",
    url: "https://doi.org/10.1136/rapm-2019-100647",
    year: 2020,
    read: "abstract",
    design: "Opinion of two editors",
  },
  {
    id: "nice-qs155",
    kind: "outside",
    citation:
      "NICE (UK), quality standard QS155: Low back pain and sciatica in over 16s. Quality statement 6: spinal injections. July 2017",
    url: "https://www.nice.org.uk/guidance/qs155/chapter/quality-statement-6-spinal-injections",
    year: 2017,
    read: "guideline-page",
    design: "National quality standard",
  },
  {
    id: "nice-ng59",
    kind: "outside",
    citation:
      "NICE (UK), guideline NG59: Low back pain and sciatica in over 16s: assessment and management. November 2016, updated December 2020",
    url: "https://www.nice.org.uk/guidance/ng59/chapter/Recommendations",
    year: 2016,
    read: "guideline-page",
    design: "National guideline",
  },
  {
    id: "nice-bites-ng59",
    kind: "outside",
    citation:
      "NICE Bites no 93: Low back pain and sciatica in over 16s. Medicines information service of the NHS (north of England), 2017",
    url: "https://medicines.necsu.nhs.uk/nice-bites-low-back-pain-and-sciatica-in-over-16s",
    year: 2017,
    read: "secondary-page",
    design: "NHS digest of a national guideline",
  },
  {
    id: "smuck-2012",
    kind: "outside",
    citation:
      "Smuck M, Crisostomo RA, Trivedi K, Agrawal D. Success of initial and repeated medial branch neurotomy for zygapophysial joint pain: a systematic review. PM R 2012;4(9):686-692",
    url: "https://doi.org/10.1016/j.pmrj.2012.06.007",
    year: 2012,
    read: "abstract",
    design: "Systematic review of 16 reports, mostly without a comparison group",
  },
  {
    id: "cohen-2014-sedation",
    kind: "outside",
    citation:
      "Cohen SP, Hameed H, Kurihara C, et al. The effect of sedation on the accuracy and treatment outcomes for diagnostic injections: a randomized, controlled, crossover study. Pain Med 2014;15(4):588-602",
    url: "https://doi.org/10.1111/pme.12389",
    year: 2014,
    read: "abstract",
    design: "Randomised crossover trial (73 people), not graded",
  },
  {
    id: "hey-2023",
    kind: "outside",
    citation:
      "Hull University Teaching Hospitals NHS Trust (UK), leaflet HEY-676/2023: Thermal radiofrequency treatment/denervation. 29 September 2023",
    url: "https://www.hey.nhs.uk/patient-leaflet/thermal-radiofrequency-treatmentdenervation/",
    year: 2023,
    read: "leaflet",
    design: "NHS leaflet",
  },
  {
    id: "leaflet-rf-daycase",
    kind: "outside",
    citation:
      "Radio Frequency Denervation (RF Treatment). Leaflet of a UK hospital, trust and date not shown, copied at studylib.net",
    url: "https://studylib.net/doc/18841631",
    year: "undated",
    read: "leaflet",
    design: "Hospital leaflet",
  },
  {
    id: "leaflet-abhb-2013",
    kind: "outside",
    citation:
      "Aneurin Bevan Health Board (UK), leaflet ABHB/PIU1003/2: Radiofrequency denervation of spinal joints. 2013, expired 2016, copied at studylib.net",
    url: "https://studylib.net/doc/18841626",
    year: 2013,
    read: "leaflet",
    design: "NHS leaflet, out of date",
  },
  {
    id: "mkuh-sedation",
    kind: "outside",
    citation: "Milton Keynes University Hospital (UK), patient leaflet: After sedation",
    url: "https://www.mkuh.nhs.uk/patient-information-leaflet/after-sedation",
    year: "undated",
    read: "leaflet",
    design: "NHS leaflet",
  },
  {
    id: "clinicalgate-rf",
    kind: "outside",
    citation:
      "Complications related to radiofrequency procedures for the treatment of chronic pain. Textbook chapter, copied at clinicalgate.com in 2015",
    url: "https://clinicalgate.com/complications-related-to-radiofrequency-procedures-for-the-treatment-of-chronic-pain",
    year: "undated",
    read: "excerpt",
    design: "Textbook",
  },
  {
    id: "francio-2021",
    kind: "outside",
    citation:
      "Tieppo Francio V, Barndt B, Eubanks J, Smith M. Third-degree burns after cervical radiofrequency ablation. BMJ Case Rep 2021;14:e245113",
    url: "https://doi.org/10.1136/bcr-2021-245113",
    year: 2021,
    read: "abstract",
    design: "Case report",
  },
  {
    id: "asra-2018-update",
    kind: "outside",
    citation:
      "Wickboldt A, Guirguis M. Updates to the ASRA guidelines for interventional pain procedures. American Society of Regional Anesthesia and Pain Medicine, 27 August 2019",
    url: "https://www.asra.com/news-publications/asra-newsletter/newsletter-item/asra-news/2019/08/27/updates-to-the-asra-guidelines-for-interventional-pain-procedures",
    year: 2019,
    read: "guideline-page",
    design: "Society guideline, expert opinion",
  },
  {
    id: "endres-2017",
    kind: "outside",
    citation:
      "Endres S, Shufelt A, Bogduk N. The risks of continuing or discontinuing anticoagulants for patients undergoing common interventional pain procedures. Pain Med 2017;18(3):403-409",
    url: "https://doi.org/10.1093/pm/pnw108",
    year: 2017,
    read: "abstract",
    design: "Observational study",
  },
  {
    id: "williams-2020",
    kind: "outside",
    citation:
      "Williams ACdeC, Fisher E, Hearn L, Eccleston C. Psychological therapies for the management of chronic pain (excluding headache) in adults. Cochrane Database of Systematic Reviews 2020, CD007407.pub4",
    url: "https://doi.org/10.1002/14651858.CD007407.pub4",
    year: 2020,
    read: "abstract",
    design: "Cochrane review of 75 trials",
  },
  {
    id: "nice-ta159",
    kind: "outside",
    citation:
      "NICE (UK), technology appraisal TA159: Spinal cord stimulation for chronic pain of neuropathic or ischaemic origin. October 2008",
    url: "https://www.nice.org.uk/guidance/TA159/chapter/1-recommendations",
    year: 2008,
    read: "guideline-page",
    design: "National guidance",
  },
  {
    id: "nice-ipg545",
    kind: "outside",
    citation:
      "NICE (UK), interventional procedures guidance IPG545: Percutaneous intradiscal radiofrequency treatment of the intervertebral disc nucleus for low back pain. 2016",
    url: "https://www.nice.org.uk/guidance/ipg545/chapter/1-Recommendations",
    year: 2016,
    read: "guideline-page",
    design: "National guidance",
  },
  {
    id: "gstt-facet",
    kind: "outside",
    citation:
      "Guy’s and St Thomas’ NHS Foundation Trust (UK), health information: Facet joint injections for treating pain",
    url: "https://www.guysandstthomas.nhs.uk/health-information/facet-joint-injections-treating-pain",
    year: "undated",
    read: "leaflet",
    design: "NHS leaflet",
  },
  {
    id: "kingston-facet",
    kind: "outside",
    citation:
      "Kingston and Richmond NHS Foundation Trust (UK), leaflet: Advice following facet joint injections",
    url: "https://kingstonandrichmond.nhs.uk/patients-and-families/patient-leaflets/advice-following-facet-joint-injections",
    year: "undated",
    read: "leaflet",
    design: "NHS leaflet",
  },
] as const satisfies readonly PublishedSource[];
