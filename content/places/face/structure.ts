import { faceRegions } from "@/content/form/body-regions";
import type { Place } from "@/lib/evidence/place";
import { faceSources } from "./sources";

/** The face: trigeminal neuralgia, with and without multiple sclerosis. */
export const face = {
  id: "face",
  regions: faceRegions,
  when: { item: "places", includesAny: faceRegions },
  order: 50,
  options: ["balloon", "glycerol", "heat-treatment", "decompression", "carrying-on"],
  naming: {
    neurotomy: { branch: ["mcmillan-2011"] },
    rhizotomy: { needle: ["maarbjerg-2021"], root: ["jafree-2018"] },
  },
  rows: [
    {
      id: "what",
      asks: "exact-procedure",
      cells: {
        balloon: { says: { "what-balloon": ["maarbjerg-2021", "nice-ipg715"] } },
        glycerol: { says: { "what-glycerol": ["maarbjerg-2021", "nice-ipg715"] } },
        "heat-treatment": { says: { "what-heat": ["maarbjerg-2021", "nice-ipg715"] } },
        decompression: { says: { "what-decompression": ["adelaide-neuro-mvd"] } },
        "carrying-on": { says: { "what-carrying-on": "plain" } },
      },
      why: {
        "why-order": ["nice-ipg715"],
        "why-vessel": ["ean-2019-medscape"],
        "why-unfit": ["mcmillan-2011"],
        "why-article": ["overview.rhizotomy-definition"],
      },
    },
    {
      id: "before",
      asks: "face-scan",
      cells: {
        balloon: { says: { "before-balloon": ["ean-2019", "nice-ipg715"] } },
        glycerol: { says: { "before-glycerol": ["ean-2019", "nice-ipg715"] } },
        "heat-treatment": { says: { "before-heat": ["ean-2019", "nice-ipg715"] } },
        decompression: { says: { "before-decompression": ["ean-2019"] } },
        "carrying-on": { says: { "before-carrying-on": ["ean-2019"] } },
      },
      why: {
        "why-scan": ["ean-2019"],
        "why-ms-first": ["narcoms-tn"],
        "why-constant": ["slettebo-2021"],
        "why-ms-decompression": ["distefano-2019-ms", "montano-2019-ms"],
        "why-support": ["ean-2019-medscape"],
      },
    },
    {
      id: "help",
      asks: "relief-chance",
      mixed: true,
      cells: {
        balloon: { says: { "help-balloon": ["noorani-2016"] }, numbers: ["balloon-first"] },
        glycerol: { says: { "help-glycerol": ["noorani-2016"] }, numbers: ["glycerol-first"] },
        "heat-treatment": { says: { "help-heat": ["noorani-2016"] }, numbers: ["heat-first"] },
        decompression: {
          says: { "help-decompression": ["noorani-2021"] },
          numbers: ["decompression-first"],
        },
        "carrying-on": {
          says: { "help-carrying-on": ["heinskou-2019"] },
          numbers: ["tablets-two-years"],
        },
      },
      why: {
        "why-heat-series": ["kanpolat-2001", "gunduz-2021"],
        "why-balloon-beside": ["wu-2023", "zhou-2023"],
        "why-tablets-trials": ["bmj-ce-2014", "distefano-2021"],
        "why-service": ["singhota-2022", "spatz-2007"],
      },
    },
    {
      id: "how-long",
      asks: "face-lasting",
      mixed: true,
      cells: {
        balloon: {
          says: { "long-balloon": ["noorani-2016"] },
          numbers: ["balloon-lasting", "balloon-ms"],
        },
        glycerol: {
          says: { "long-glycerol": ["noorani-2016"] },
          numbers: ["glycerol-lasting"],
        },
        "heat-treatment": {
          says: { "long-heat": ["noorani-2016"] },
          numbers: ["heat-five-years"],
        },
        decompression: {
          says: { "long-decompression": ["barker-1996"] },
          numbers: ["decompression-ten-years", "decompression-ms"],
        },
        "carrying-on": { says: { "long-carrying-on": ["bmj-ce-2014"] }, gap: "no-number" },
      },
      why: {
        "why-ranges": ["maarbjerg-2021", "mcmillan-2011"],
        "why-side-by-side": ["noorani-2021"],
        "why-branch": ["koning-2015", "yao-2016"],
        "why-ms-beam": ["srs-ms-multicentre", "tuleasca-2014-ms"],
        "why-course": ["distefano-2014", "nice-ipg85"],
      },
    },
    {
      id: "harms",
      asks: "my-risks",
      mixed: true,
      cells: {
        balloon: {
          says: { "harms-balloon": ["asplund-2016"] },
          numbers: ["balloon-feeling", "balloon-chewing"],
        },
        glycerol: {
          says: { "harms-glycerol": ["asplund-2016"] },
          numbers: ["glycerol-feeling", "glycerol-eye"],
        },
        "heat-treatment": {
          says: { "harms-heat": ["taha-tew-series"] },
          numbers: ["heat-eye-and-jaw"],
        },
        decompression: {
          says: { "harms-decompression": ["nice-ipg715"] },
          numbers: ["decompression-lasting", "decompression-deaths"],
        },
        "carrying-on": {
          says: { "harms-carrying-on": ["besi-2015"] },
          numbers: ["tablets-stopped"],
        },
      },
      why: {
        "why-problems": ["noorani-2016", "noorani-2021"],
        "why-numb": ["mcmillan-2011", "arrese-2005"],
        "why-experience": ["kalkanis-2003", "nsqip-mvd"],
        "why-beam": ["srs-mvd-meta-2018", "berger-2017", "srs-mvd-meta-53"],
        "why-tablet-mix": ["doac-aed-review", "nhs-tn"],
      },
    },
    {
      id: "day",
      asks: "going-home",
      cells: {
        balloon: { says: { "day-balloon": ["pni-percutaneous", "mcmillan-2011"] } },
        glycerol: { says: { "day-glycerol": ["adelaide-neuro-glycerol"] } },
        "heat-treatment": { says: { "day-heat": ["kanpolat-2001", "ucsf-rf-anaesthesia"] } },
        decompression: { says: { "day-decompression": ["adelaide-neuro-mvd"] } },
        "carrying-on": { says: { "day-carrying-on": "plain" } },
      },
      why: {
        "why-thinners": ["adelaide-rhizolysis"],
        "why-sit": ["adelaide-rhizolysis"],
        "why-work": ["valley-ni"],
        "why-pages": ["mcmillan-2011", "adelaide-neuro-mvd"],
      },
    },
    {
      id: "undo",
      asks: "undo",
      cells: {
        balloon: { says: { "undo-balloon": ["nice-ipg715", "asplund-2016"] } },
        glycerol: { says: { "undo-glycerol": ["nice-ipg715", "asplund-2016"] } },
        "heat-treatment": { says: { "undo-heat": ["nice-ipg715"] } },
        decompression: { says: { "undo-decompression": ["bmj-ce-2014"] } },
        "carrying-on": { says: { "undo-carrying-on": "plain" } },
      },
      why: { "why-fades": ["asplund-2016", "asplund-2019"], "why-tablets-stop": ["nhs-tn"] },
    },
  ],
  numbers: {
    "balloon-first": { sources: ["noorani-2016"], measure: "proportion", people: 210 },
    "glycerol-first": { sources: ["noorani-2016"], measure: "proportion", people: 210 },
    "heat-first": { sources: ["noorani-2016"], measure: "proportion", people: 210 },
    "decompression-first": {
      sources: ["noorani-2021"],
      measure: "proportion",
      people: 314,
      picture: { with: 87, compared: 67 },
    },
    "tablets-two-years": {
      sources: ["heinskou-2019"],
      measure: "proportion",
      people: 103,
      picture: { with: 51 },
    },
    "balloon-lasting": { sources: ["asplund-2016"], measure: "median", people: 82 },
    "balloon-ms": { sources: ["asplund-2019"], measure: "median", people: 66 },
    "glycerol-lasting": { sources: ["asplund-2016"], measure: "median", people: 124 },
    "heat-five-years": {
      sources: ["kanpolat-2001"],
      measure: "proportion",
      people: 1600,
      picture: { with: 58 },
    },
    "decompression-ten-years": {
      sources: ["barker-1996"],
      measure: "proportion",
      people: 1185,
      picture: { with: 70 },
    },
    "decompression-ms": {
      sources: ["hajikarimloo-2025"],
      measure: "proportion",
      people: 230,
      picture: { with: 29 },
    },
    "balloon-feeling": {
      sources: ["asplund-2016"],
      measure: "proportion",
      people: 206,
      picture: { with: 4, compared: 23 },
    },
    "glycerol-feeling": {
      sources: ["asplund-2016"],
      measure: "proportion",
      people: 206,
      picture: { with: 23, compared: 4 },
    },
    "balloon-chewing": { sources: ["mcmillan-2011"], measure: "range", people: "not-said" },
    "glycerol-eye": { sources: ["koning-2015"], measure: "proportion", people: 60 },
    "heat-eye-and-jaw": { sources: ["taha-tew-series"], measure: "proportion", people: 2000 },
    "decompression-lasting": { sources: ["andersen-2022"], measure: "proportion", people: 115 },
    "decompression-deaths": { sources: ["rughani-2011"], measure: "proportion", people: 3273 },
    "tablets-stopped": { sources: ["distefano-2021"], measure: "proportion", people: 354 },
  },
  others: {
    medicines: ["ean-2019", "nhs-tn"],
    "botulinum-toxin": ["zhang-2014", "toxins-2024"],
    "root-cut": ["jafree-2018"],
    radiosurgery: ["nice-ipg715", "regis-497", "mcmillan-2011"],
    "branch-cut": ["mcmillan-2011", "nagy-2021"],
  },
  disputes: [
    {
      id: "face-how-long",
      sides: {
        heat: ["kanpolat-2001"],
        review: ["lopez-2004"],
        balloon: ["noorani-2016"],
        same: ["asplund-2016"],
      },
      asks: "face-lasting",
    },
    {
      id: "face-open-risks",
      sides: { registers: ["rughani-2011", "nsqip-mvd"], checked: ["andersen-2022"] },
      asks: "face-counted",
    },
    {
      id: "face-painful-numbness",
      sides: { four: ["mcmillan-2011"], one: ["taha-tew-series"] },
      asks: "face-eye-and-jaw",
    },
    {
      id: "face-with-ms",
      sides: { shorter: ["asplund-2019", "xie-rf"], same: ["noorani-2019-ms"] },
      asks: "face-ms",
    },
    {
      id: "face-waiting",
      sides: {
        worse: ["bmj-ce-2014", "medscape-burchiel"],
        steady: ["distefano-2014", "heinskou-2019"],
      },
      asks: "face-medicine-change",
    },
  ],
  unknown: {
    "unknown-trials": ["cochrane-2011-surgery"],
    "unknown-needle": ["lopez-2004"],
    "unknown-life": ["outcomes-review-2020"],
    "unknown-ms": ["distefano-2019-ms"],
    "unknown-radiation": ["tna-uk-srs"],
  },
  mismatches: [
    {
      id: "face-told-cutting",
      when: { item: "told-method", includes: "cutting" },
      sources: ["maarbjerg-2021", "jafree-2018"],
      asks: "exact-procedure",
    },
    {
      id: "face-constant",
      when: { item: "pain-pattern", equals: "constant" },
      sources: ["mayfield-facial", "slettebo-2021"],
      asks: "face-mine",
    },
  ],
  questions: [
    { id: "face-mine", group: "why-me", sources: ["ean-2019", "slettebo-2021"], priority: 16 },
    {
      id: "face-scan",
      group: "why-me",
      sources: ["ean-2019"],
      priority: 50,
    },
    {
      id: "face-other-operations",
      group: "alternatives",
      sources: ["nice-ipg715", "ean-2019-medscape"],
      priority: 18,
    },
    {
      id: "face-medicine-change",
      group: "alternatives",
      sources: ["ean-2019", "distefano-2021", "distefano-2014"],
      priority: 19,
    },
    {
      id: "face-lasting",
      group: "wears-off",
      sources: ["asplund-2016", "kanpolat-2001"],
      priority: 54,
    },
    {
      id: "face-eye-and-jaw",
      group: "risks",
      sources: ["asplund-2016", "mcmillan-2011"],
      priority: 36,
    },
    {
      id: "face-counted",
      group: "risks",
      sources: ["andersen-2022", "rughani-2011"],
      priority: 55,
    },
    {
      id: "face-ms",
      group: "my-health",
      sources: ["asplund-2019", "noorani-2019-ms"],
      when: { item: "conditions", includes: "multiple-sclerosis" },
      priority: 11,
    },
  ],
  opens: { sources: ["nice-ipg715"], asks: "face-mine" },
  drawing: "trigeminal",
  sources: faceSources,
} as const satisfies Place;
