import type { PublishedSource } from "@/lib/evidence/place";

/** Published sources on the hip, the shoulder and the back of the head. */
export const elsewhereSources = [
  {
    id: "hip-apm",
    kind: "outside",
    citation: "Radiofrequency ablation of the hip: review. Ann Palliat Med (article 125072)",
    url: "https://apm.amegroups.org/article/view/125072/html",
    year: "undated",
    read: "abstract",
    design: "Narrative review",
  },
  {
    id: "hip-review-cpa",
    kind: "outside",
    citation:
      "Rodriguez T. Radiofrequency ablation for chronic hip pain: reviewing the evidence. Clinical Pain Advisor, 27 March 2018 (on a review in Reg Anesth Pain Med)",
    url: "https://www.clinicalpainadvisor.com/musculoskeletal-pain/arthritis/radiofrequency-ablation-for-chronic-hip-pain-reviewing-the-evidence/",
    year: 2018,
    read: "secondary-page",
    design: "A digest of a review of 14 articles",
  },
  {
    id: "hip-handbook",
    kind: "outside",
    citation:
      "Hip radiofrequency ablation (RFA): femoral and obturator branches. In: The Pain Procedure Handbook. Springer, chapter 34",
    url: "https://doi.org/10.1007/978-3-031-40206-7_34",
    year: "undated",
    read: "abstract",
    design: "Textbook chapter",
  },
  {
    id: "painspa-hip",
    kind: "outside",
    citation: "Pain Spa (UK): Hip joint cooled radiofrequency ablation",
    url: "https://www.painspa.co.uk/procedures/hip-joint-cooled-radiofrequency-ablation/",
    year: "undated",
    read: "secondary-page",
    design: "A private clinic's page",
  },
  {
    id: "chye-2015",
    kind: "outside",
    citation:
      "Chye CL, Liang CL, Lu K, et al. Pulsed radiofrequency treatment of articular branches of femoral and obturator nerves for chronic hip pain. Clin Interv Aging 2015;10:569-574",
    url: "https://doi.org/10.2147/CIA.S79961",
    year: 2015,
    read: "abstract",
    design: "29 people in two groups of their own choice",
  },
  {
    id: "pushparaj-shoulder",
    kind: "outside",
    citation:
      "Pushparaj H, Hoydonckx Y, Mittal N, et al. A systematic review and meta-analysis of radiofrequency procedures on innervation to the shoulder joint for relieving chronic pain. Eur J Pain 2021;25(5):986-1011",
    url: "https://pure.johnshopkins.edu/en/publications/a-systematic-review-and-meta-analysis-of-radiofrequency-procedure",
    year: 2021,
    read: "abstract",
    design: "Systematic review of 42 publications, 7 of them randomised trials",
  },
  {
    id: "shoulder-apm",
    kind: "outside",
    citation:
      "Radiofrequency ablation for shoulder pain: an updated systematic review. Ann Palliat Med (article 126147)",
    url: "https://apm.amegroups.org/article/view/126147/html",
    year: "undated",
    read: "abstract",
    design: "Review, not pooled",
  },
  {
    id: "cohen-2015-on",
    kind: "outside",
    citation:
      "Cohen SP, Peterlin BL, Fulton L, et al. Randomized, double-blind, comparative-effectiveness study comparing pulsed radiofrequency to steroid injections for occipital neuralgia or migraine with occipital nerve tenderness. Pain 2015;156(12):2585-2594",
    url: "https://doi.org/10.1097/j.pain.0000000000000373",
    year: 2015,
    read: "abstract",
    design: "One blinded randomised trial",
  },
  {
    id: "gon-prf-2024",
    kind: "outside",
    citation:
      "Pulsed radiofrequency neuromodulation of the greater occipital nerve for the treatment of headache disorders in adults: a systematic review. Can J Pain 2024;8(1):2355571",
    url: "https://doi.org/10.1080/24740527.2024.2355571",
    year: 2024,
    read: "abstract",
    design: "Systematic review of 22 papers; low quality",
  },
  {
    id: "batistaki-2021",
    kind: "outside",
    citation:
      "Batistaki C, Madi AI, Karakosta A, et al. Pulsed radiofrequency of the occipital nerves: results of a standardized protocol on chronic headache management. Anesth Pain Med 2021;11(5):e112235",
    url: "https://doi.org/10.5812/aapm.112235",
    year: 2021,
    read: "abstract",
    design: "57 people followed, no comparison group",
  },
] as const satisfies readonly PublishedSource[];
