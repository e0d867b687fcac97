import type { SourceWords } from "@/lib/evidence/place";
import type { sharedSources } from "../sources";

/** Names and sayings of the sources that several places rest on. */
export const words: { readonly [Id in (typeof sharedSources)[number]["id"]]: SourceWords } = {
  "busse-2025": {
    name: "BMJ guideline panel, 2025",
    says: "The panel spoke strongly against heat on joints and shots into joints, outside trials. It means back or neck pain of three months or more.",
  },
  "wang-2025": {
    name: "Review for the BMJ, 2025",
    says: "Against dummy treatment, a steroid shot into a joint of the spine makes little or no change (GRADE moderate). On heat the review could not say (GRADE very low).",
  },
  "multisociety-2025": {
    name: "Societies of doctors, 2025",
    says: "Groups of doctors asked the BMJ to take its guideline back. They doubt how it was made.",
  },
  "retraction-watch-2025": {
    name: "Retraction Watch (news), 2025",
    says: "34 groups of doctors who do these treatments asked for the guideline to be taken back. The authors stand by it and the BMJ plans no more steps.",
  },
  "aafp-poem-2025": {
    name: "American Family Physician (USA), 2025",
    says: "A digest for family doctors sums up the BMJ guideline. It says that no one on the panel had money ties.",
  },
  "mpw-2017": {
    name: "Twelve pain societies, 2017",
    says: "These groups say that the Dutch trials are flawed in plan, choice of people, method and sums. They note that health insurers helped to pay for them.",
  },
  "lanier-2020": {
    name: "Lanier and Neal (USA), 2020",
    says: "Two writers say that some who found fault with the Dutch trials had ties to makers of the tools.",
  },
  "nice-qs155": {
    name: "NICE (UK), 2017",
    says: "No shots into the spine for low back pain that is not from a nerve root. Heat is let through, for people who meet the rules and had a good test shot.",
  },
  "nice-ng59": {
    name: "NICE (UK), 2016",
    says: "For low back pain NICE looks at group exercise that fits the person. It backs talking therapies only as part of a plan with exercise.",
  },
  "nice-bites-ng59": {
    name: "NHS digest of NICE (UK), 2017",
    says: "Tablets against swelling at the lowest dose for the shortest time. No opioids and no paracetamol alone for long low back pain.",
  },
  "smuck-2012": {
    name: "Smuck and others (USA), 2012",
    says: "After a first heat treatment, relief mostly ends after seven to nine months. If the first one worked, repeats often worked too.",
  },
  "cohen-2014-sedation": {
    name: "Cohen and others (USA), 2014",
    says: "With a drug to calm people, 70 of 100 test shots looked like a pass. Without it, 54 of 100 did.",
  },
  "hey-2023": {
    name: "Hull hospitals (UK), 2023",
    says: "A current heats the nerve. The spot may be tender for some days. The numbing medicine may spread to the legs for a time.",
  },
  "leaflet-rf-daycase": {
    name: "Hospital leaflet (UK), no date",
    says: "A day case of up to 30 minutes, lying on the stomach under X-ray. A stay of one to two hours after it. Someone has to take you home.",
  },
  "leaflet-abhb-2013": {
    name: "Aneurin Bevan hospitals (UK), 2013",
    says: "It takes 30 to 60 minutes. You say what you feel while the probe is tested. It can take two to three weeks to help.",
  },
  "mkuh-sedation": {
    name: "Milton Keynes hospital (UK), no date",
    says: "For 24 hours after a drug to calm you: no driving, no machines, no legal papers, no alcohol.",
  },
  "clinicalgate-rf": {
    name: "Textbook on radiofrequency, 2015 copy",
    says: "Heat beside the spine can harm a spinal nerve for good or puncture a lung. The part we read gives no rate.",
  },
  "francio-2021": {
    name: "Francio and others (USA), 2021",
    says: "One person had deep skin burns at the pad that leads the current away.",
  },
  "asra-2018-update": {
    name: "American pain society ASRA, 2019",
    says: "Since 2018 it puts heat and test shots in the mid and low back at low risk of bleeding.",
  },
  "endres-2017": {
    name: "Endres and others (USA), 2017",
    says: "No bleeding in 4,766 shots where blood thinners went on. Serious harm to nine people in 2,296 where they were stopped.",
  },
  "williams-2020": {
    name: "Cochrane review, 2020",
    says: "The review covers 75 trials of talking therapies for many kinds of long pain.",
  },
  "nice-ta159": {
    name: "NICE (UK), 2008",
    says: "A stimulator near the spinal cord is for pain from nerves. Six months of strong pain and a trial run come first.",
  },
  "gstt-facet": {
    name: "Guy’s and St Thomas’ (UK), no date",
    says: "Numbing medicine and steroid go into the joint under X-ray. The spot may be tender or bruised for days. Legs may be numb or weak for minutes or hours. Infection can occur.",
  },
  "kingston-facet": {
    name: "Kingston and Richmond NHS (UK), no date",
    says: "It can take up to two weeks to notice a change; some find none, or more pain. Some work the next day, others need some days.",
  },
  "nice-ipg545": {
    name: "NICE (UK), 2016",
    says: "Heat inside a disc of the spine: the evidence is small and weak. It is kept for places that study it.",
  },
};

/** Sentences that the places of the spine share. */
export const spine = {
  carryingOn: {
    name: "Carrying on as now",
    what: { same: "You keep what you do today." },
    before: { none: "You need no test for this." },
    harms: { open: "Your pain may stay the same, ease or grow." },
    day: { none: "There is no hospital day." },
    undo: { open: "You can still choose another way later." },
  },
  bmj: {
    title: "Should it be done at all? (2025)",
    panel:
      "A panel in the BMJ spoke strongly against heat treatment and shots into joints, outside trials.",
    societies:
      "34 groups of doctors asked the BMJ to take this back. They say that it mixed unlike people and methods.",
    journal: "The BMJ has not done so. The authors stand by their work.",
  },
  dutch: {
    title: "What do the Dutch trials show? (2017)",
    authors: "The authors found no gain that mattered from adding heat to exercise.",
    societies:
      "Twelve groups of pain doctors said that plan, choice of people, method and sums were flawed.",
    ties: "Dutch health insurers helped to pay for the trials. Some who found fault had ties to makers of the tools.",
  },
  questions: {
    dutch: "Do you treat as in the Dutch trials, and would I have an exercise plan as well?",
    dutchBecause: "because experts do not agree about what these trials show",
    viewBecause: "because experts do not agree about heat and shots for back and neck pain",
    otherTreatment:
      "Which other treatment was I told of, on which nerve, and what is known about it?",
    otherTreatmentBecause: "because you were told of a way that is not in the table",
    howTheyDidBecause: "because results of trials differ",
  },
  ties: "These groups stand for doctors who do the treatments. A digest says that the panel had no money ties.",
  thinners:
    "Rules on blood thinners differ from place to place. In a large study, no one bled who went on with them. Nine people were badly harmed who had stopped. Never stop one by yourself.",
  sedative:
    "A drug to calm you can change the test. In one trial of other test shots, 70 of 100 passed with it and 54 of 100 without it.",
  afterSedative: "After a drug to calm you, do not drive or sign legal papers for 24 hours.",
  burns: "Single people had deep burns of the skin where the current leaves the body.",
  textbook:
    "A textbook lists lasting harm to a spinal nerve and, near the chest, a punctured lung. It gives no rate.",
};
