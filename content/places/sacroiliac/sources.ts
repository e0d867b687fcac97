import type { PublishedSource } from "@/lib/evidence/place";
import { sharedSources } from "../shared/sources";

/** What the sacroiliac joint rests on, with what the places share. */
export const sources = [
  ...sharedSources,
  {
    id: "cohen-2008",
    kind: "outside",
    citation:
      "Cohen SP, et al. Randomized placebo-controlled study evaluating lateral branch radiofrequency denervation for sacroiliac joint pain. Anesthesiology 2008;109(2):279-288",
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC2666931",
    year: 2008,
    read: "abstract",
    design: "Placebo-controlled trial (28 people), not graded",
  },
  {
    id: "vantilburg-2016-sij",
    kind: "outside",
    citation:
      "van Tilburg CWJ, Schuurmans FA, Stronks DL, Groeneweg JG, Huygen FJPM. Randomized sham-controlled double-blind multicenter clinical trial to ascertain the effect of percutaneous radiofrequency treatment for sacroiliac joint pain: three-month results. Clin J Pain 2016;32(11):921-926",
    url: "https://doi.org/10.1097/AJP.0000000000000351",
    year: 2016,
    read: "abstract",
    design: "Sham-controlled trial (60 people), not graded",
  },
  {
    id: "cohen-2024-sij",
    kind: "outside",
    citation:
      "Cohen SP, Kapural L, Kohan L, et al. Cooled radiofrequency ablation versus standard medical management for chronic sacroiliac joint pain: a multicenter, randomized comparative effectiveness study. Reg Anesth Pain Med 2024;49:184-191",
    url: "https://doi.org/10.1136/rapm-2023-104568",
    year: 2024,
    read: "abstract",
    design: "Randomised trial without sham (210 people), not graded",
  },
  {
    id: "crfa-2025",
    kind: "outside",
    citation:
      "Cooled radiofrequency ablation in the management of chronic sacroiliac joint pain: 12-month follow-up results from the observational phase of a randomized, multicenter study. Reg Anesth Pain Med 2025 (PMID 40089310), as summed up at medical-tracker.com",
    url: "https://www.medical-tracker.com/en/anesthesiology/papers/40089310",
    year: 2025,
    read: "secondary-page",
    design: "Follow-up of a trial, no comparison group by then",
  },
  {
    id: "iscrr-2014",
    kind: "outside",
    citation:
      "Clavisi O, Chee M, Pattuwage L. Spinal injection therapies: radiofrequency denervation. Institute for Safety, Compensation and Recovery Research (Australia), report 115-1114-R02, November 2014",
    url: "https://id.scribd.com/document/272038255",
    year: 2014,
    read: "excerpt",
    design: "Health technology review",
  },
  {
    id: "mkuh-sij-exercises",
    kind: "outside",
    citation:
      "Milton Keynes University Hospital NHS Foundation Trust (UK), leaflet: Sacroiliac joint exercises",
    url: "https://www.mkuh.nhs.uk/patient-information-leaflet/sacroiliac-joint-exercises",
    year: "undated",
    read: "leaflet",
    design: "NHS leaflet",
  },
  {
    id: "mce-sij",
    kind: "outside",
    citation:
      "Effectiveness of motor control exercises versus other musculoskeletal therapies in patients with pelvic girdle pain of sacroiliac joint origin: a systematic review with meta-analysis of randomized controlled trials. J Back Musculoskelet Rehabil (BMR-210108; search to December 2019)",
    url: "https://doi.org/10.3233/BMR-210108",
    year: "undated",
    read: "abstract",
    design: "Systematic review of 12 trials (1,407 people)",
  },
  {
    id: "nejati-2019",
    kind: "outside",
    citation:
      "Nejati P, Safarcherati A, Karimi F. Effectiveness of exercise therapy and manipulation on sacroiliac joint dysfunction: a randomized controlled trial. Pain Physician 2019;22:53-61",
    url: "https://www.scribd.com/document/443941362/2019-22-53-61-pdf",
    year: 2019,
    read: "abstract",
    design: "Randomised trial without an untreated group (51 people)",
  },
  {
    id: "salman-2016",
    kind: "outside",
    citation:
      "Salman OH, Gad GS, Mohamed AA, et al. Randomized, controlled blind study comparing sacroiliac intra-articular steroid injection to radiofrequency denervation for sacroiliac joint pain. Egypt J Anaesth 2016;32:219-225",
    url: "https://ro.scribd.com/document/336101122",
    year: 2016,
    read: "abstract",
    design: "Randomised trial (30 people), not graded",
  },
  {
    id: "gstt-sij",
    kind: "outside",
    citation:
      "Guy’s and St Thomas’ NHS Foundation Trust (UK), health information: Sacroiliac joint injections to treat pain",
    url: "https://guysandstthomas.nhs.uk/health-information/sacroiliac-joint-injections-treat-pain",
    year: "undated",
    read: "leaflet",
    design: "NHS leaflet",
  },
  {
    id: "hey-sij",
    kind: "outside",
    citation:
      "Hull University Teaching Hospitals NHS Trust (UK), leaflet HEY-538/2023: Sacroiliac joint injections. 29 September 2023",
    url: "https://www.hey.nhs.uk/patient-leaflet/sacroiliac-joint-injections/",
    year: 2023,
    read: "leaflet",
    design: "NHS leaflet",
  },
  {
    id: "plymouth-sij",
    kind: "outside",
    citation:
      "University Hospitals Plymouth NHS Trust (UK), leaflet B-468: Sacro-iliac joint injections. August 2023",
    url: "https://www.plymouthhospitals.nhs.uk/display-pil/pil-sacroiliac-joint-injections-6657",
    year: 2023,
    read: "leaflet",
    design: "NHS leaflet",
  },
  {
    id: "mkuh-sij-rfd",
    kind: "outside",
    citation:
      "Milton Keynes University Hospital (UK), patient leaflet: Sacroiliac joint radiofrequency denervation (SIJ RFD)",
    url: "https://www.mkuh.nhs.uk/patient-information-leaflet/sacroiliac-joint-radiofrequency-denervation-sij-rfd",
    year: "undated",
    read: "leaflet",
    design: "NHS leaflet",
  },
  {
    id: "roh-rfd",
    kind: "outside",
    citation:
      "Royal Orthopaedic Hospital NHS Foundation Trust (UK), patient information: Radiofrequency denervation of nerves",
    url: "https://roh.nhs.uk/services-information/pain-management/radiofrequency-denervation-of-nerves",
    year: "undated",
    read: "leaflet",
    design: "NHS leaflet",
  },
  {
    id: "nice-ipg578",
    kind: "outside",
    citation:
      "NICE (UK), interventional procedures guidance IPG578: Minimally invasive sacroiliac joint fusion surgery for chronic sacroiliac pain. April 2017 (information for the public; sections 3 and 5)",
    url: "https://www.nice.org.uk/guidance/ipg578/informationforpublic",
    year: 2017,
    read: "guideline-page",
    design: "National guidance",
  },
  {
    id: "dengler-2019",
    kind: "outside",
    citation:
      "Dengler J, Kools D, Pflugmacher R, et al. Randomized trial of sacroiliac joint arthrodesis compared with conservative management for chronic low back pain attributed to the sacroiliac joint. J Bone Joint Surg Am 2019;101(5):400-411",
    url: "https://doi.org/10.2106/JBJS.18.00022",
    year: 2019,
    read: "abstract",
    design: "Randomised trial, not blinded (103 people), not graded",
  },
  {
    id: "randers-2024",
    kind: "outside",
    citation:
      "Randers EM, Gerdhem P, Stuge B, et al. The effect of minimally invasive sacroiliac joint fusion compared to sham operation: a double-blind randomized placebo-controlled trial. EClinicalMedicine 2024;68:102438",
    url: "https://doi.org/10.1016/j.eclinm.2024.102438",
    year: 2024,
    read: "abstract",
    design: "Sham-controlled double-blind trial (63 people), not graded",
  },
  {
    id: "polly-2016",
    kind: "outside",
    citation:
      "Polly DW, Swofford J, Whang PG, et al. Two-year outcomes from a randomized controlled trial of minimally invasive sacroiliac joint fusion vs. non-surgical management for sacroiliac joint dysfunction (INSITE). Int J Spine Surg 2016;10:28",
    url: "https://doi.org/10.14444/3028",
    year: 2016,
    read: "abstract",
    design: "Randomised trial, not blinded (148 people), not graded",
  },
  {
    id: "mccormick-2025-sij",
    kind: "outside",
    citation:
      "McCormick ZL, Hurley RW, Anitescu M, et al. Consensus practice guidelines on sacroiliac joint complex pain from a multispecialty, international working group. Reg Anesth Pain Med 2025",
    url: "https://doi.org/10.1136/rapm-2025-107387",
    year: 2025,
    read: "abstract",
    design: "Consensus of 25 bodies; notes that evidence is of low quality",
  },
  {
    id: "sij-guideline-digests",
    kind: "outside",
    citation:
      "Becker’s Spine Review: 21 orgs formally endorse SI joint pain guidelines. 2025; and a digest of the same guideline at anesthesiaexperts.com",
    url: "https://www.beckersspine.com/spine/21-orgs-formally-endorse-si-joint-pain-guidelines",
    year: 2025,
    read: "secondary-page",
    design: "Digests",
  },
  {
    id: "coccyx-2023",
    kind: "outside",
    citation:
      "Lee, Yang, Won, Kim. Coccydynia: anatomic origin and considerations regarding the effectiveness of injections for pain management. Korean J Pain 2023;36(3)",
    url: "https://synapse.koreamed.org/articles/1516083089",
    year: 2023,
    read: "abstract",
    design: "Narrative review",
  },
] as const satisfies readonly PublishedSource[];
