import type { Place } from "@/lib/evidence/place";
import { kneeSources } from "./sources";

const regions = ["knee-right", "knee-left"] as const;

/** Pain of a worn knee joint, and heat on the small nerves around it. */
export const knee = {
  id: "knee",
  order: 40,
  regions,
  when: { item: "places", includesAny: regions },
  options: ["heat-treatment", "exercise", "knee-replacement", "steroid-injection", "carrying-on"],
  naming: {
    neurotomy: { "heat-at-the-knee": ["rnoh-genicular", "choi-2011"] },
    rhizotomy: { "same-heat": ["crps-genicular"] },
  },
  rows: [
    {
      id: "what",
      asks: "knee-heat-kind",
      cells: {
        "heat-treatment": { says: { heats: ["nice-ipg767"], kinds: ["nice-ipg767"] } },
        exercise: { says: { moves: ["nice-ng226", "iatrox-ng226"] } },
        "knee-replacement": { says: { operation: ["newcastle-knee"] } },
        "steroid-injection": { says: { shot: ["yeovil-steroid"] } },
        "carrying-on": { says: { "as-today": "plain" } },
      },
      why: {
        "nerve-names": ["nice-ipg767"],
        "cooled-and-pulsed": ["cogenius", "nice-ipg767"],
        "whole-or-part": ["newcastle-knee"],
      },
    },
    {
      id: "before",
      asks: "knee-test-result",
      cells: {
        "heat-treatment": { says: { "test-shot": ["nice-ipg767", "rnoh-genicular"] } },
        exercise: { says: { "no-scan": ["nice-ng226"] } },
        "knee-replacement": { says: { "others-first": ["roh-knee"] } },
        "steroid-injection": { says: { diabetes: ["yeovil-steroid"] } },
        "carrying-on": { says: { "no-test": "plain" } },
      },
      why: {
        "half-or-more": ["malaithong-2023", "crfa-ha-2020"],
        "test-doubted": ["gnblock-review-2019"],
        "unwell-or-pregnant": ["rnoh-genicular"],
      },
    },
    {
      id: "help",
      asks: "knee-heat-trials",
      mixed: true,
      cells: {
        "heat-treatment": {
          says: { "trials-disagree": ["choi-2011", "malaithong-2023"] },
          numbers: ["heat-against-dummy", "cooled-against-steroid", "heat-pooled"],
        },
        exercise: {
          says: { "less-pain": ["fransen-2015"] },
          numbers: ["exercise-pain"],
        },
        "knee-replacement": {
          says: { "less-pain": ["skou-2018"] },
          numbers: ["replacement-score"],
        },
        "steroid-injection": {
          says: { weeks: ["juni-2015"], "two-years": ["mcalindon-2017"] },
          numbers: ["steroid-less-pain"],
        },
        "carrying-on": {
          says: { ways: ["nicholls-2014"] },
          numbers: ["pain-eased"],
        },
      },
      why: {
        "points-cooled": ["davis-2018"],
        "against-gel": ["crfa-ha-2020"],
        "daily-life": ["kneemeta-2019", "kneemeta-2022"],
        "exercise-dummy": ["exercise-placebo-2022"],
        "newer-trial": ["crfa-sham-2024"],
      },
    },
    {
      id: "how-long",
      asks: "if-no-help",
      mixed: true,
      cells: {
        "heat-treatment": { says: { "under-two-years": ["nice-ipg767"] } },
        exercise: { says: { half: ["fransen-2015"] }, numbers: ["exercise-later"] },
        "knee-replacement": {
          says: { "two-years": ["skou-2018"], wears: ["evans-2019"] },
          numbers: ["replacement-lasts"],
        },
        "steroid-injection": { says: { "six-months": ["juni-2015", "pearl-504"] } },
        "carrying-on": { says: { "cannot-say": ["de-rooij-2016"] } },
      },
      why: {
        "year-cooled": ["crfa-ha-12m"],
        "clinic-records": ["kapural-2022"],
        "steroid-three-months": ["steroid-eight-trials"],
        "had-operation": ["skou-2018"],
      },
    },
    {
      id: "harms",
      asks: "warning-signs",
      mixed: true,
      cells: {
        "heat-treatment": {
          says: { leaflet: ["rnoh-genicular"], trial: ["davis-2018"] },
          gap: "no-number",
        },
        exercise: {
          says: { "at-first": ["nice-ng226", "iatrox-ng226"], "not-counted": ["fransen-2015"] },
          gap: "no-number",
        },
        "knee-replacement": {
          says: {
            kinds: ["yeovil-knee", "exeter-knee"],
            "more-than-without": ["skou-review-2017"],
          },
          numbers: ["replacement-pain-stays", "replacement-clots"],
        },
        "steroid-injection": {
          says: { leaflet: ["yeovil-steroid"], cartilage: ["mcalindon-2017"] },
          gap: "no-number",
        },
        "carrying-on": {
          says: { ways: ["nicholls-2014"], medicines: "plain" },
          numbers: ["pain-worse"],
        },
      },
      why: {
        "single-cases": ["strand-2019", "khanna-2019"],
        "reviews-of-heat": ["kneemeta-2019", "kneemeta-2022", "crfa-ha-12m"],
        "steroid-side-effects": ["pearl-504"],
        "how-we-read": ["iatrox-ng226"],
      },
    },
    {
      id: "day",
      asks: "before-the-day",
      cells: {
        "heat-treatment": { says: { "same-day": ["rnoh-genicular"], guided: ["nice-ipg767"] } },
        exercise: { says: { weeks: ["skou-2018"] } },
        "knee-replacement": { says: { hours: ["newcastle-knee"], home: ["roh-knee"] } },
        "steroid-injection": { says: { gentle: ["yeovil-steroid"] } },
        "carrying-on": { says: { nothing: "plain" } },
      },
      why: {
        "sore-after-heat": ["rnoh-genicular"],
        "cut-size": ["newcastle-knee"],
        "months-after": ["lcs-knee-2010"],
      },
    },
    {
      id: "undo",
      asks: "exact-procedure",
      cells: {
        "heat-treatment": {
          says: { "grows-back": ["nice-ipg767"], numbness: ["rnoh-genicular"] },
        },
        exercise: { says: { fades: ["fransen-2015"] } },
        "knee-replacement": { says: { bone: ["newcastle-knee"], again: ["evans-2019"] } },
        "steroid-injection": { says: { "wears-off": ["juni-2015", "pearl-504"] } },
        "carrying-on": { says: { change: "plain" } },
      },
      why: {
        "second-operations": ["evans-2019"],
        "cartilage-back": ["mcalindon-2017"],
      },
    },
  ],
  numbers: {
    "heat-against-dummy": { sources: ["malaithong-2023"], measure: "mean", people: 64 },
    "cooled-against-steroid": {
      sources: ["davis-2018"],
      measure: "proportion",
      people: 151,
      picture: { with: 74, compared: 16 },
    },
    "heat-pooled": { sources: ["kneemeta-2019"], measure: "mean", people: 841 },
    "exercise-pain": { sources: ["fransen-2015"], measure: "mean", people: "not-said" },
    "exercise-later": { sources: ["fransen-2015"], measure: "mean", people: "not-said" },
    "replacement-score": { sources: ["skou-2018"], measure: "mean", people: 100 },
    "replacement-lasts": {
      sources: ["evans-2019"],
      measure: "proportion",
      people: "not-said",
      picture: { with: 82 },
    },
    "replacement-pain-stays": {
      sources: ["beswick-2012"],
      measure: "proportion",
      people: "not-said",
      picture: { with: 20 },
    },
    "replacement-clots": { sources: ["joint-clots-2014"], measure: "proportion", people: 83756 },
    "steroid-less-pain": {
      sources: ["juni-2015", "harding-knee"],
      measure: "proportion",
      people: 1767,
      picture: { with: 44, compared: 31 },
    },
    "pain-eased": {
      sources: ["nicholls-2014"],
      measure: "proportion",
      people: 570,
      picture: { with: 12 },
    },
    "pain-worse": {
      sources: ["nicholls-2014"],
      measure: "proportion",
      people: 570,
      picture: { with: 28 },
    },
  },
  others: {
    medicines: ["nice-ipg767"],
    weight: ["nice-ng226"],
    freezing: ["radnovich-2017", "cryo-knee-sham"],
    "gel-injection": ["crfa-ha-2020"],
  },
  disputes: [
    {
      id: "knee-heat",
      sides: {
        "nice-allows": ["painspa-ipg767", "bostonsci-ipg767"],
        "blinded-trial": ["malaithong-2023"],
        "us-surgeons": ["aaos-denervation"],
      },
      asks: "knee-heat-trials",
    },
    {
      id: "knee-steroid",
      sides: {
        "helps-weeks": ["juni-2015", "steroid-eight-trials"],
        "no-help-and-loss": ["mcalindon-2017"],
      },
      asks: "knee-steroid-shots",
    },
  ],
  unknown: {
    "large-trial": ["cogenius"],
    "kinds-compared": ["nice-ipg767"],
    course: ["de-rooij-2016"],
  },
  mismatches: [
    {
      id: "knee-not-heat",
      when: { item: "told-method", includesAny: ["chemical", "balloon", "cutting"] },
      sources: ["nice-ipg767", "radnovich-2017"],
      asks: "exact-procedure",
    },
  ],
  questions: [
    {
      id: "knee-why-mine",
      group: "why-me",
      sources: ["nice-ipg767", "nice-ng226"],
      priority: 16,
    },
    {
      id: "knee-heat-trials",
      group: "relief",
      sources: ["malaithong-2023", "choi-2011", "davis-2018"],
      priority: 24,
    },
    {
      id: "knee-and-replacement",
      group: "alternatives",
      sources: ["nice-ipg767", "skou-2018"],
      priority: 26,
    },
    {
      id: "knee-heat-kind",
      group: "which-procedure",
      sources: ["nice-ipg767", "kapural-2022"],
      priority: 47,
    },
    {
      id: "knee-test-result",
      group: "why-me",
      sources: ["nice-ipg767", "gnblock-review-2019"],
      priority: 48,
      // Who had a block asks what its result means.
      when: {
        not: {
          any: [
            { item: "treatments-tried", includes: "nerve-block" },
            { item: "blocks", answered: true },
          ],
        },
      },
    },
    {
      id: "knee-steroid-shots",
      group: "alternatives",
      sources: ["juni-2015", "mcalindon-2017"],
      priority: 79,
    },
  ],
  drawing: "knee",
  opens: { sources: ["nice-ipg767", "nice-ng226"], asks: "knee-why-mine" },
  sources: kneeSources,
} as const satisfies Place;
