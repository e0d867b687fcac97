import type { PlaceWordsOf } from "@/lib/evidence/place";
import type { knee } from "../structure";

export const sources: PlaceWordsOf<typeof knee>["sources"] = {
  "nice-ipg767": {
    name: "NICE (UK), 2023",
    says: "Heat on nerves around the knee, often after a numbing test; relief typically under two years as nerves regrow; kinds of heat may differ.",
  },
  "painspa-ipg767": {
    name: "Pain Spa clinic on NICE (UK), 2023",
    says: "NICE: good evidence of short-term relief (up to two years), no major worries about harm, numbness well known; for trained doctors.",
  },
  "bostonsci-ipg767": {
    name: "Boston Scientific on NICE (UK), 2023",
    says: "NICE: good evidence of short-term relief; no major worries about harm. The page is by a maker of devices.",
  },
  "davis-2018": {
    name: "Davis and others (USA), 2018",
    says: "At six months 74.1% had at least half their pain gone after cooled heat, and 16.2% after a steroid injection; no serious harm from either.",
  },
  "choi-2011": {
    name: "Choi and others (South Korea), 2011",
    says: "38 older people: less knee pain at 4 and 12 weeks after heat than after the same procedure without heat.",
  },
  "malaithong-2023": {
    name: "Malaithong and others (Thailand), 2023",
    says: "64 people, all with steroid and numbing medicine: no difference between heat and dummy heat at any time up to a year.",
  },
  "kneemeta-2019": {
    name: "Review of twelve heat trials (international), 2019",
    says: "12 trials, 841 people: pain lower by 1.32 of 10 at three months, little gain in function, no reactions to heat reported.",
  },
  "kneemeta-2022": {
    name: "Review of fifteen heat trials (international), 2022",
    says: "15 trials, 1,009 people: less pain and better function on one score but not on another; side effects not clearly more common.",
  },
  "crfa-ha-2020": {
    name: "Trial of cooled heat and gel (USA), 2020",
    says: "At six months 71% had at least half their pain gone after cooled heat, 38% after a hyaluronic acid injection; 158 people finished.",
  },
  "crfa-ha-12m": {
    name: "The same trial at a year (USA), 2020",
    says: "At 12 months 65.2% of those first given cooled heat had at least half their pain gone; no comparison group was left; no serious harm from either.",
  },
  "crfa-sham-2024": {
    name: "Trial of cooled and dummy heat (South Korea), 2024",
    says: "40 people with knee arthritis, cooled heat or dummy heat, followed for six months; the results were not in the part that we read.",
  },
  "kapural-2022": {
    name: "Kapural and others (USA), 2022",
    says: "Records of 340 people: half the pain still gone at a year in 46% after cooled heat and 8.8% after standard heat.",
  },
  "gnblock-review-2019": {
    name: "Review of heat at the knee (country not shown), 2019",
    says: "Studies of test blocks before heat at the knee showed no difference in results.",
  },
  "aaos-denervation": {
    name: "Academy of bone surgeons AAOS (USA), no date",
    says: "Denervation may reduce pain and improve function in knee arthritis; marked down two levels for inconsistency and bias.",
  },
  "strand-2019": {
    name: "Strand and others (USA), 2019",
    says: "One person had a large bruise after heat at the knee; it settled without surgery.",
  },
  "khanna-2019": {
    name: "Khanna and others (USA), 2019",
    says: "An infected knee joint, and a deep skin burn, each reported after heat at the knee.",
  },
  cogenius: {
    name: "COGENIUS trial (Belgium and Netherlands), 2023",
    says: "A blinded trial compares standard and cooled heat with dummy heat; 200 people with arthritis and 200 after a new knee; no result found.",
  },
  "rnoh-genicular": {
    name: "RNOH leaflet (UK), no date",
    says: "Denervation (neurotomy) of the genicular nerves: day case; relief for some up to two years; more pain up to three weeks, infection, bruising, numbness; lasting numbness or weakness possible.",
  },
  "crps-genicular": {
    name: "CRPS clinic (USA), no date",
    says: "A private clinic calls heat on the genicular nerves a genicular rhizotomy.",
  },
  "radnovich-2017": {
    name: "Radnovich and others (USA), 2017",
    says: "180 people: less knee pain after freezing than after dummy treatment to day 90; no serious harm; the maker paid.",
  },
  "cryo-knee-sham": {
    name: "Freezing trial (country not shown), no date",
    says: "No difference at two weeks between freezing and dummy treatment, each with exercise; 1.1 of 10 less pain with freezing at six months; small, passing side effects.",
  },
  "fransen-2015": {
    name: "Cochrane review of exercise (international), 2015",
    says: "Exercise for knee arthritis: pain lower by 12 of 100 after the program (44 trials) and by 6 of 100 two to six months later (12 trials); results may be biased.",
  },
  "exercise-placebo-2022": {
    name: "Review of exercise and placebo (international), 2022",
    says: "13 trials, 1,079 people: less pain in the short term with exercise than with placebo, none clear later; low to very low certainty.",
  },
  "nice-ng226": {
    name: "NICE on arthritis (UK), 2022",
    says: "Arthritis is usually found without scans; exercise and, where it applies, weight are the core treatments.",
  },
  "iatrox-ng226": {
    name: "Digest of NICE by iatroX (UK), no date",
    says: "NICE: exercise fitted to the person, perhaps supervised; pain may rise at first.",
  },
  "skou-2018": {
    name: "Skou and others (Denmark), 2018",
    says: "100 people fit for a new knee: score higher by 18.3 of 100 at two years with surgery and 12 weeks of other care than with that care alone; 32% of the others had surgery within two years.",
  },
  "skou-review-2017": {
    name: "Review of the Danish trial (country not shown), 2017",
    says: "At a year people given a new knee did better on all scores, and had clearly more serious harms.",
  },
  "beswick-2012": {
    name: "Beswick and others (UK), 2012",
    says: "Pain that lasts after a new knee: 10% to 34%, about 20% in the studies of highest quality.",
  },
  "joint-clots-2014": {
    name: "Records of new hips and knees (country not shown), 2014",
    says: "83,756 hip and knee replacements: about 3% had a clot, heart attack, stroke or bleeding within 90 days; 0.7% died, fewer in later years.",
  },
  "evans-2019": {
    name: "Evans and others (UK), 2019",
    says: "About 82% of whole knee replacements last 25 years; 6,502 second operations in 2017 against 106,334 first ones.",
  },
  "newcastle-knee": {
    name: "Newcastle Hospitals leaflet (UK), no date",
    says: "A cut of 15 to 20 cm; bone ends are cut and replaced with metal and plastic, whole or part; one to two hours.",
  },
  "roh-knee": {
    name: "Royal Orthopaedic Hospital page (UK), no date",
    says: "A new knee follows a careful check and other treatments such as exercise; most people are meant to go home within 48 hours.",
  },
  "exeter-knee": {
    name: "Exeter clinic page (UK), no date",
    says: "Harms of a new knee: infection, stiffness, pain that goes on, numb skin, clots.",
  },
  "yeovil-knee": {
    name: "Yeovil leaflet on a new knee (UK), no date",
    says: "Harms of a new knee: clots in leg or lung, infection, trouble passing water, allergy.",
  },
  "lcs-knee-2010": {
    name: "Study of fifty new knees (country not shown), 2010",
    says: "50 people: most of the gain after a new knee by six months, some up to two years.",
  },
  "juni-2015": {
    name: "Cochrane review of steroid shots (international), 2015",
    says: "27 trials, 1,767 people: less pain with steroid, by 1.0 of 10; the effect fades; low certainty for all results.",
  },
  "harding-knee": {
    name: "Harding Center (Germany), no date",
    says: "Less pain in 44 of 100 with steroid and in 31 of 100 with a dummy injection.",
  },
  "pearl-504": {
    name: "Digest of Cochrane (New Zealand), 2017",
    says: "No evidence that an effect of steroid remained after six months; side effects as with placebo, but imprecise.",
  },
  "mcalindon-2017": {
    name: "McAlindon and others (USA), 2017",
    says: "140 people, injections every three months for two years: more cartilage loss with steroid than with salt water, no difference in pain.",
  },
  "steroid-eight-trials": {
    name: "Review of eight steroid trials (international), no date",
    says: "A mild to moderate effect on pain up to three months; side effects not clearly more common.",
  },
  "yeovil-steroid": {
    name: "Yeovil leaflet on steroid shots (UK), no date",
    says: "Often mixed with numbing medicine; pain may flare for 48 hours; infection, thin or changed skin, diabetes upset; one to two days of relative rest.",
  },
  "nicholls-2014": {
    name: "Nicholls and others (UK), 2014",
    says: "570 people over 50 for up to six years: mild 35%, worse 28%, moderate 22%, easing 12%, severe 3%; not all groups were found again in the US.",
  },
  "de-rooij-2016": {
    name: "De Rooij and others (Netherlands), 2016",
    says: "58 studies of knee arthritis: too different to draw a conclusion on the course of pain.",
  },
};
