import type { Source } from "@/lib/evidence/evidence";

/** What the emergency signs rest on, beside the card for the lower spine. */
export const signSources = [
  {
    id: "girft-ces",
    kind: "outside",
    says: "Asks whether any of these is new or has got worse within 14 days: trouble starting to pass urine or feeling it flow; changed feeling around the back passage or genitals, even in a small area; severe or growing weakness of both legs; loss of the feeling of a full rectum; sexual change, which is unlikely to be the cause when it is the only other feature.",
    citation:
      "Getting It Right First Time (England), National Suspected Cauda Equina Syndrome Pathway, presentation in primary and community care. February 2023.",
    url: "https://girft-interactivepathways.org.uk/cauda-equina-1/ces-pres-primary-comm-3a-1/",
    checked: "The page itself, whole, November 2026.",
  },
  {
    id: "norfolk-msk",
    kind: "outside",
    says: "To be seen at an emergency department when new within two weeks: changed bladder or bowel function, leaking, changed feeling in the saddle area, legs that cannot be coordinated or lose strength fast, changed sexual function, pain into both legs.",
    citation: "Norfolk and Waveney Community Health (UK), Got back pain? Patient page, no date.",
    url: "https://norfolkandwaveneycommunityhealth.nhs.uk/msk/refer-yourself/systmconnect/got-back-pain/",
    checked: "The page itself, from its beginning, November 2026.",
  },
  {
    id: "lothian",
    kind: "outside",
    says: "Red flags of the lower spine that need an early opinion: both-sided sciatica, cauda equina signs, a foot that newly drops, fever with suspected infection of the spine, fragility fracture.",
    citation: "NHS Lothian (UK), RefHelp: Serious lumbar spine conditions, red flags. No date.",
    url: "https://apps.nhslothian.scot/refhelp/guidelines/musculoskeletalphysiotherapy/lumbarspine/serious-lumbar-spine-conditions-red-flags",
    checked: "An excerpt of the page, November 2026.",
  },
  {
    id: "nbt-dcm",
    kind: "outside",
    says: "New or worse clumsy hands, heavy or unsteady legs, patches of numbness, or changed bladder or bowel control with a worn neck: phone the team; most come slowly, in rare cases fast.",
    citation:
      "North Bristol NHS Trust (UK), Degenerative cervical myelopathy, patient leaflet NBT003797. September 2025.",
    url: "https://www.nbt.nhs.uk/degenerative-cervical-myelopathy-dcm",
    checked: "The page itself, whole, November 2026.",
  },
  {
    id: "royal-free-dcm",
    kind: "outside",
    says: "Clumsy hands, unsteady or heavy legs, changed bladder or bowel control: with a combination of these go to the emergency department at once.",
    citation: "Royal Free London (UK), Degenerative cervical myelopathy, patient leaflet. No date.",
    url: "https://royalfree.nhs.uk/patients-and-visitors/patient-information-leaflets/degenerative-cervical-myelopathy",
    checked: "The page itself, from its beginning, November 2026.",
  },
  {
    id: "nhs-quoted",
    kind: "outside",
    says: "With back pain go to A&E or call 999 for: pain, tingling, weakness or numbness in both legs; numb genitals or buttocks; trouble with peeing; loss of bladder or bowel control; chest pain; a serious accident before it.",
    citation:
      "NHS (UK) advice on back pain, as quoted by Sheffield Aches and Pains. No date; the advice itself was not seen.",
    url: "https://sheffieldachespains-staging.preflight.site/conditions/back-pain/what-is-back-pain",
    checked: "A page that quotes it, November 2026.",
  },
  {
    id: "ross-2011",
    kind: "outside",
    says: "When a baclofen pump stops, many grave complications can follow that may need critical care: failing breathing, unstable blood pressure, muscles that break down.",
    citation:
      "Ross JC, Cook AM, Stewart GL, Fahy BG. Acute intrathecal baclofen withdrawal: a brief review of treatment options. Neurocritical Care 2011;14:103-108. doi:10.1007/s12028-010-9422-6",
    url: "https://doi.org/10.1007/s12028-010-9422-6",
    checked: "An excerpt with part of the abstract, November 2026.",
  },
  {
    id: "henry-ford",
    kind: "outside",
    says: "A sudden stop of a baclofen pump can make people gravely ill, with high fever, a changed mind and stiff muscles; call the doctor right away.",
    citation: "Henry Ford Health (USA), Safety information: ITB Therapy. No date.",
    url: "https://www.henryford.com/services/movement-disorders/treatments/baclofen-pump-therapy/safety-information",
    checked: "The page itself, from its beginning, November 2026.",
  },
  {
    id: "msd-gca",
    kind: "outside",
    says: "Giant cell arteritis can begin suddenly or over weeks: throbbing headache at the temples or the back of the head, blurred or double sight or sudden blindness of an eye, jaw pain when chewing.",
    citation: "MSD Manual, consumer version: Quick facts, Giant cell arteritis. No date.",
    url: "https://www.msdmanuals.com/en-nz/home/quick-facts-bone,-joint,-and-muscle-disorders/vasculitic-disorders/giant-cell-arteritis",
    checked: "The page itself, from its beginning, November 2026.",
  },
  {
    id: "stroke-signs",
    kind: "outside",
    says: "Face weakness, arm weakness or slurred speech: call 999 for any one. Others come on suddenly too: one-sided weakness or numbness, lost words, blurred or lost sight, confusion, a sudden severe headache.",
    citation: "Stroke Association (UK), What are the symptoms of a stroke? No date.",
    url: "https://www.stroke.org.uk/what-stroke/what-happens-when-you-have-stroke/what-are-symptoms-stroke",
    checked: "The page itself, from its beginning, November 2026.",
  },
] as const satisfies readonly Source[];
