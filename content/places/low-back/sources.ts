import type { PublishedSource } from "@/lib/evidence/place";
import { sharedSources } from "../shared/sources";

/** What the low back rests on, with what the places share. */
export const sources = [
  ...sharedSources,
  {
    id: "radmed-2024",
    kind: "outside",
    citation:
      "Láinez Ramos-Bossini AJ, Jiménez Gutiérrez PM, Ruiz Santiago F. Efficacy of radiofrequency in lumbar facet joint pain: a systematic review and meta-analysis of placebo-controlled randomized controlled trials. Radiol Med 2024;129(5):794-806",
    url: "https://doi.org/10.1007/s11547-024-01809-8",
    year: 2024,
    read: "abstract",
    design: "Meta-analysis of 8 placebo-controlled trials, grade not shown",
  },
  {
    id: "truong-2024",
    kind: "outside",
    citation:
      "Truong K, Meier K, Ahrens LC, et al. Cryoneurolysis versus radiofrequency ablation outcome on pain experience in chronic low back pain (COPE): a single-blinded randomised controlled trial. RMD Open 2024;10(2):e004196",
    url: "https://doi.org/10.1136/rmdopen-2024-004196",
    year: 2024,
    read: "abstract",
    design: "Placebo-controlled trial (120 people, 40 a group), not graded",
  },
  {
    id: "hayden-2021",
    kind: "outside",
    citation:
      "Hayden JA, et al. Exercise therapy for chronic low back pain. Cochrane Database of Systematic Reviews 2021, CD009790.pub2",
    url: "https://doi.org/10.1002/14651858.CD009790.pub2",
    year: 2021,
    read: "excerpt",
    design: "Cochrane review of 249 trials; moderate certainty (GRADE)",
  },
  {
    id: "who-ex-2023",
    kind: "outside",
    citation:
      "Benefits and harms of structured exercise programs for chronic primary low back pain in adults: systematic review for a World Health Organization guideline. J Occup Rehabil 2023. PMC10684665",
    url: "https://doi.org/10.1007/s10926-023-10124-4",
    year: 2023,
    read: "abstract",
    design: "Systematic review of 13 trials; moderate certainty (GRADE)",
  },
  {
    id: "cohen-2018-facts",
    kind: "outside",
    citation:
      "Cohen SP, Doshi TL, Constantinescu OC, et al. Effectiveness of lumbar facet joint blocks and predictive value before radiofrequency denervation: the Facet Treatment Study (FACTS). Anesthesiology 2018",
    url: "https://jhu.pure.elsevier.com/en/publications/effectiveness-of-lumbar-facet-joint-blocks-and-predictive-value-b",
    year: 2018,
    read: "abstract",
    design: "Randomised trial (229 people), not graded",
  },
  {
    id: "lakemeier-2013",
    kind: "outside",
    citation:
      "Lakemeier S, Lind M, Schultz W, et al. A comparison of intraarticular lumbar facet joint steroid injections and lumbar facet joint radiofrequency denervation in the treatment of low back pain. Anesth Analg 2013;117:228-235",
    url: "https://doi.org/10.1213/ANE.0b013e3182910c4d",
    year: 2013,
    read: "abstract",
    design: "Double-blind randomised trial (56 people), not graded",
  },
  {
    id: "kornick-2004",
    kind: "outside",
    citation:
      "Kornick C, Kramarich SS, Lamer TJ, Sitzman BT. Complications of lumbar facet radiofrequency denervation. Spine 2004;29(12):1352-1354",
    url: "https://pubmed.ncbi.nlm.nih.gov/15187637/",
    year: 2004,
    read: "abstract",
    design: "Records of one hospital (92 people, 116 treatments)",
  },
  {
    id: "conger-2020",
    kind: "outside",
    citation:
      "Conger A, Burnham T, Salazar F, et al. The effectiveness of radiofrequency ablation of medial branch nerves for chronic lumbar facet joint syndrome in patients selected by guideline-concordant dual comparative medial branch blocks. Pain Med 2020",
    url: "https://www.mendeley.com/catalogue/dac8d942-6dae-339e-8774-d20ea01695ec/",
    year: 2020,
    read: "abstract",
    design: "Cohort (85 people), no comparison group",
  },
  {
    id: "hny-rfd",
    kind: "outside",
    citation:
      "NHS Humber and North Yorkshire (UK), commissioning policy: Lumbar radiofrequency facet joint denervation",
    url: "https://hnyppr.org.uk/fi/web/hull/w/lumbar-radiofrequency-policy",
    year: "undated",
    read: "guideline-page",
    design: "Local NHS policy",
  },
  {
    id: "cohen-2010",
    kind: "outside",
    citation:
      "Cohen SP, Williams KA, Kurihara C, et al. Multicenter, randomized, comparative cost-effectiveness study comparing 0, 1, and 2 diagnostic medial branch block treatment paradigms before lumbar facet radiofrequency denervation. Anesthesiology 2010;113(2):395-405",
    url: "https://pubs.asahq.org/anesthesiology/article/113/2/395/10398/Multicenter-Randomized-Comparative-Cost",
    year: 2010,
    read: "abstract",
    design: "Randomised trial (151 people), not graded",
  },
  {
    id: "price-radical",
    kind: "outside",
    citation:
      "Price C, Reeves BC, et al. Radiofrequency denervation of the lumbar facet joints: guidelines for the RADICAL randomised controlled trial",
    url: "https://research-information.bris.ac.uk/en/publications/radiofrequency-denervation-of-the-lumbar-facet-joints-guidelines-",
    year: "undated",
    read: "abstract",
    design: "Consensus of 14 doctors",
  },
  {
    id: "radical-isrctn",
    kind: "outside",
    citation:
      "ISRCTN16473239: Radiofrequency denervation for chronic and moderate to severe low back pain (RADICAL). Trial registry, last edited 30 December 2024",
    url: "https://www.isrctn.com/ISRCTN16473239",
    year: 2024,
    read: "excerpt",
    design: "Register entry of a trial without results yet",
  },
  {
    id: "nth-back-class",
    kind: "outside",
    citation:
      "North Tees and Hartlepool NHS Foundation Trust (UK), information for patients: Back to Fitness class",
    url: "https://nth.nhs.uk/resources/back-to-fitness",
    year: "undated",
    read: "leaflet",
    design: "NHS leaflet",
  },
  {
    id: "multifidus-2024",
    kind: "outside",
    citation:
      "Asymmetrical atrophy of the paraspinal muscles in patients undergoing unilateral lumbar medial branch radiofrequency neurotomy. Pain 2024;165(9):2130-2134",
    url: "https://doi.org/10.1097/j.pain.0000000000003223",
    year: 2024,
    read: "abstract",
    design: "Scans of 24 people, looking back",
  },
  {
    id: "oswald-2022",
    kind: "outside",
    citation:
      "Oswald KAC, Ekengele V, Hoppe S, et al. Radiofrequency neurotomy does not cause fatty degeneration of the lumbar paraspinal musculature in patients with chronic lumbar pain. Pain Med 2022;(1):25-31",
    url: "https://ouci.dntb.gov.ua/works/7W5zL3wl",
    year: 2022,
    read: "abstract",
    design: "Scans of 20 people, looking back",
  },
  {
    id: "menezes-2012",
    kind: "outside",
    citation:
      "Menezes Costa LC, Maher CG, Hancock MJ, et al. The prognosis of acute and persistent low-back pain: a meta-analysis. CMAJ 2012;184(11):E613-E624",
    url: "https://www.cmaj.ca/content/184/11/E613",
    year: 2012,
    read: "abstract",
    design: "Meta-analysis of 33 groups, replaced in 2024",
  },
  {
    id: "wallwork-2024",
    kind: "outside",
    citation:
      "Wallwork SB, Braithwaite FA, O’Keeffe M, et al. The clinical course of acute, subacute and persistent low back pain: a systematic review and meta-analysis. CMAJ 2024;196(2):E29-E46",
    url: "https://doi.org/10.1503/cmaj.230542",
    year: 2024,
    read: "abstract",
    design: "Systematic review of 95 studies; its results for long pain were not read",
  },
  {
    id: "enthoven-2016",
    kind: "outside",
    citation:
      "Enthoven WTM, Roelofs PDDM, Deyo RA, et al. Non-steroidal anti-inflammatory drugs for chronic low back pain. Cochrane Database of Systematic Reviews 2016, CD012087",
    url: "https://doi.org/10.1002/14651858.CD012087",
    year: 2016,
    read: "abstract",
    design: "Cochrane review of 13 trials; low certainty (GRADE)",
  },
  {
    id: "chang-2025-er",
    kind: "outside",
    citation:
      "Chang, Liu, Hsiao, et al. Full-endoscopic lumbar rhizotomy for the treatment of facetogenic low back pain: a systematic review. J Minim Invasive Spine Surg Tech 2025;10(Suppl 1)",
    url: "https://www.jmisst.org/journal/view.php?number=276",
    year: 2025,
    read: "abstract",
    design: "Systematic review of 10 studies (529 people), not graded",
  },
  {
    id: "eurspine-2023",
    kind: "outside",
    citation:
      "Percutaneous radiofrequency ablation and endoscopic neurotomy for lumbar facet joint syndrome: are they good enough? Eur Spine J 2023. PMID 38141106",
    url: "https://doi.org/10.1007/s00586-023-08078-5",
    year: 2023,
    read: "abstract",
    design: "Meta-analysis of 11 trials, two of them of the camera",
  },
  {
    id: "contreras-2019",
    kind: "outside",
    citation:
      "Contreras Lopez WO, Navarro PA, Vargas MD, et al. Pulsed radiofrequency versus continuous radiofrequency for facet joint low back pain: a systematic review. World Neurosurg 2019;122:390-396",
    url: "https://read.qxmd.com/read/30404055",
    year: 2019,
    read: "abstract",
    design: "Systematic review of 3 trials (103 people)",
  },
  {
    id: "nice-ng59-surv2018",
    kind: "outside",
    citation:
      "NICE (UK), 2018 exceptional surveillance of guideline NG59 (spinal fusion for low back pain)",
    url: "https://www.nice.org.uk/guidance/ng59",
    year: 2018,
    read: "guideline-page",
    design: "National guideline",
  },
  {
    id: "ebi-fusion",
    kind: "outside",
    citation:
      "Academy of Medical Royal Colleges (UK), Evidence-Based Interventions: Fusion surgery for mechanical axial low back pain. Reviewed September 2024",
    url: "https://ebi.aomrc.org.uk/interventions/fusion-surgery-for-mechanical-axial-low-back-pain-2/",
    year: 2024,
    read: "guideline-page",
    design: "National guidance (England)",
  },
  {
    id: "nass-bvn",
    kind: "outside",
    citation:
      "North American Spine Society, coverage recommendation: basivertebral nerve ablation. Draft for comment, May 2022",
    url: "https://www.spine.org",
    year: 2022,
    read: "guideline-page",
    design: "Society statement, draft",
  },
] as const satisfies readonly PublishedSource[];
