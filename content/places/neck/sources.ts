import type { PublishedSource } from "@/lib/evidence/place";
import { sharedSources } from "../shared/sources";

/** What the neck and the mid back rest on, with what the places share. */
export const sources = [
  ...sharedSources,
  {
    id: "hurley-2021",
    kind: "outside",
    citation:
      "Hurley RW, Adams MCB, Barad M, et al. Consensus practice guidelines on interventions for cervical spine (facet) joint pain from a multispecialty international working group. Reg Anesth Pain Med 2022;47(1):3-59",
    url: "https://doi.org/10.1136/rapm-2021-103031",
    year: 2021,
    read: "excerpt",
    design: "Consensus of societies",
  },
  {
    id: "lord-1996",
    kind: "outside",
    citation:
      "Lord SM, Barnsley L, Wallis BJ, McDonald GJ, Bogduk N. Percutaneous radio-frequency neurotomy for chronic cervical zygapophyseal-joint pain. N Engl J Med 1996;335:1721-1726, as summed up in ACP Journal Club 1997;126:71",
    url: "https://acpjc.acponline.org/Content/126/3/issue/ACPJC-1997-126-3-071.htm",
    year: 1996,
    read: "secondary-page",
    design: "Double-blind trial (24 people), not graded",
  },
  {
    id: "vaneerd-2021",
    kind: "outside",
    citation:
      "van Eerd M, de Meij N, Kessels A, et al. Efficacy and long-term effect of radiofrequency denervation in patients with clinically diagnosed cervical facet joint pain: a double-blind randomized controlled trial. Spine 2021",
    url: "https://doi.org/10.1097/brs.0000000000003799",
    year: 2021,
    read: "abstract",
    design: "Double-blind sham-controlled trial (76 people), not graded",
  },
  {
    id: "engel-2016",
    kind: "outside",
    citation:
      "Engel A, Rappard G, King W, Kennedy DJ. The effectiveness and risks of fluoroscopically-guided cervical medial branch thermal radiofrequency neurotomy: a systematic review. Pain Med 2016;17(4):658-669",
    url: "https://doi.org/10.1111/pme.12928",
    year: 2016,
    read: "abstract",
    design: "Systematic review; benefit called high quality, harms low (GRADE, by its authors)",
  },
  {
    id: "engel-2020",
    kind: "outside",
    citation:
      "Engel A, King W, Schneider BJ, Duszynski B, Bogduk N. The effectiveness of cervical medial branch thermal radiofrequency neurotomy stratified by selection criteria: a systematic review. Pain Med 2020;21(11):2726-2737",
    url: "https://doi.org/10.1093/pm/pnaa219",
    year: 2020,
    read: "abstract",
    design: "Systematic review",
  },
  {
    id: "plymouth-neck",
    kind: "outside",
    citation: "University Hospitals Plymouth NHS Trust (UK), information for patients: Neck pain",
    url: "https://www.plymouthhospitals.nhs.uk/neck-pain/",
    year: "undated",
    read: "leaflet",
    design: "NHS leaflet",
  },
  {
    id: "nbt-facet",
    kind: "outside",
    citation:
      "North Bristol NHS Trust (UK), information for patients: Facet joint injections (neck or back)",
    url: "https://www.nbt.nhs.uk/our-services/a-z-services/imaging-x-ray/imaging-patient-information/facet-joint-injections",
    year: "undated",
    read: "leaflet",
    design: "NHS leaflet",
  },
  {
    id: "arthritis-neck",
    kind: "outside",
    citation: "Arthritis Research UK, leaflet: Neck pain, simple exercises (2305/P-NECK/12-9)",
    url: "https://www.scribd.com/document/486735418/4-neck-pain-pdf",
    year: "undated",
    read: "leaflet",
    design: "Leaflet of a charity",
  },
  {
    id: "gross-2015",
    kind: "outside",
    citation:
      "Gross A, Kay TM, Paquin JP, et al. Exercises for mechanical neck disorders. Cochrane Database of Systematic Reviews 2015, CD004250.pub5",
    url: "https://doi.org/10.1002/14651858.CD004250.pub5",
    year: 2015,
    read: "abstract",
    design: "Cochrane review of 27 trials (2,485 people); moderate quality (GRADE)",
  },
  {
    id: "neckex-2023",
    kind: "outside",
    citation:
      "Summarizing the effects of different exercise types in chronic neck pain: a systematic review and meta-analysis of systematic reviews. BMC Musculoskelet Disord 2023;24",
    url: "https://bmcmusculoskeletdisord.biomedcentral.com/articles/10.1186/s12891-023-06930-9",
    year: 2023,
    read: "abstract",
    design: "Review of 25 reviews; low to high certainty (GRADE)",
  },
  {
    id: "barnsley-1994",
    kind: "outside",
    citation:
      "Barnsley L, Lord SM, Wallis BJ, Bogduk N. Lack of effect of intraarticular corticosteroids for chronic pain in the cervical zygapophyseal joints. N Engl J Med 1994;330(15):1047-1050",
    url: "https://pubmed.ncbi.nlm.nih.gov/8127332/",
    year: 1994,
    read: "abstract",
    design: "Double-blind trial (41 people), not graded",
  },
  {
    id: "vernon-2006",
    kind: "outside",
    citation:
      "The outcome of control groups in clinical trials of conservative treatments for chronic mechanical neck pain: a systematic review. BMC Musculoskelet Disord 2006;7:58",
    url: "https://doi.org/10.1186/1471-2474-7-58",
    year: 2006,
    read: "abstract",
    design: "Systematic review of 20 trials",
  },
  {
    id: "gazelka-2014",
    kind: "outside",
    citation:
      "Gazelka HM, Knievel S, Mauck WD, et al. Incidence of neuropathic pain after radiofrequency denervation of the third occipital nerve. J Pain Res 2014;7:195-198",
    url: "https://www.dovepress.com/incidence-of-neuropathic-pain-after-radiofrequency-denervation-of-the--peer-reviewed-article-JPR",
    year: 2014,
    read: "abstract",
    design: "Records of one hospital (64 people)",
  },
  {
    id: "govind-2003",
    kind: "outside",
    citation:
      "Radiofrequency neurotomy for the treatment of third occipital headache. J Neurol Neurosurg Psychiatry 2003;74:88-93",
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC1738184",
    year: 2003,
    read: "abstract",
    design: "Cohort (49 people), no comparison group",
  },
  {
    id: "bajaj-2022",
    kind: "outside",
    citation:
      "Bajaj HS, Chapman AW. Dropped head syndrome: report of a rare complication after multilevel bilateral cervical radiofrequency neurotomy. Pain Rep 2022;7(5):e1037",
    url: "https://doi.org/10.1097/PR9.0000000000001037",
    year: 2022,
    read: "abstract",
    design: "Case report",
  },
  {
    id: "stoker-2013",
    kind: "outside",
    citation:
      "Dropped head syndrome after multilevel cervical radiofrequency ablation: a case report. J Spinal Disord Tech 2013;26(8):444-448",
    url: "https://doi.org/10.1097/BSD.0b013e31825c36c0",
    year: 2013,
    read: "abstract",
    design: "Case report",
  },
  {
    id: "shields-2021",
    kind: "outside",
    citation:
      "Shields LBE, Iyer VG, Zhang YP, Shields CB. Iatrogenic neurological injury after radiofrequency ablation and epidural steroid injections. J Neurosurg Case Lessons 2021",
    url: "https://doi.org/10.3171/case2148",
    year: 2021,
    read: "abstract",
    design: "Case series (one person after radiofrequency)",
  },
  {
    id: "factfinder-2022",
    kind: "outside",
    citation:
      "Lee H, Saffarian M, Babaria V, McCormick ZL. FactFinders for patient safety: anticoagulant and antiplatelet agents and cervical medial branch procedures. Interv Pain Med 2022;1(2):100090",
    url: "https://doi.org/10.1016/j.inpm.2022.100090",
    year: 2022,
    read: "abstract",
    design: "Society safety note",
  },
  {
    id: "thoracic-2012",
    kind: "outside",
    citation:
      "An update of evaluation of therapeutic thoracic facet joint interventions. Pain Physician 2012;15(4):E463-481",
    url: "https://pubmed.ncbi.nlm.nih.gov/22828694/",
    year: 2012,
    read: "abstract",
    design: "Systematic review; evidence on radiofrequency limited",
  },
  {
    id: "dudley-rfa",
    kind: "outside",
    citation:
      "The Dudley Group NHS Foundation Trust (UK), patient leaflet: Pain management, radiofrequency ablation of nerves",
    url: "https://www.dgft.nhs.uk/?p=4942",
    year: "undated",
    read: "leaflet",
    design: "NHS leaflet",
  },
] as const satisfies readonly PublishedSource[];
