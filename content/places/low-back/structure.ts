import type { Place } from "@/lib/evidence/place";
import {
  afterSedative,
  anyLevel,
  bmjSides,
  carryingOn,
  dutchSides,
  painDownALeg,
  sedative,
  thinners,
  ties,
  told,
  toldOfAnother,
} from "../shared/spine";
import { sources } from "./sources";

/** Pain from the small joints (facet joints) of the low back. */
export const lowBack = {
  id: "low-back",
  regions: ["low-back-left", "low-back-right"],
  when: { item: "places", includesAny: ["low-back-left", "low-back-right"] },
  order: 10,
  options: ["heat-treatment", "exercise", "steroid-injection", "carrying-on"],
  naming: {
    neurotomy: { heat: ["waring-2022"] },
    rhizotomy: { heat: ["waring-2022", "aomrc-ebi"], camera: ["chang-2025-er"] },
  },
  opens: { sources: ["cohen-2020"], asks: "low-back-why-joints" },
  rows: [
    {
      id: "what",
      asks: "exact-procedure",
      cells: {
        "heat-treatment": { says: { heat: ["aomrc-ebi", "hey-2023"] } },
        exercise: { says: { training: ["nice-ng59"] } },
        "steroid-injection": { says: { shot: ["gstt-facet"] } },
        "carrying-on": carryingOn.what,
      },
      why: {
        names: ["aomrc-ebi", "waring-2022"],
        common: ["radical-isrctn"],
        steroid: ["gstt-facet"],
        article: ["overview.neurotomy-definition", "overview.rhizotomy-definition"],
      },
    },
    {
      id: "before",
      asks: "low-back-pass-mark",
      cells: {
        "heat-treatment": {
          says: { block: ["nice-qs155", "aomrc-ebi"], mark: ["cohen-2020"] },
        },
        exercise: { says: { fit: ["nice-ng59"] } },
        "steroid-injection": { says: { other: ["cohen-2020"] } },
        "carrying-on": carryingOn.before,
      },
      why: {
        marks: ["hny-rfd", "price-radical", "conger-2020"],
        falsePositive: ["cohen-2018-facts"],
        sedative,
        thinners,
      },
    },
    {
      id: "help",
      asks: "low-back-how-they-did",
      mixed: true,
      cells: {
        "heat-treatment": {
          says: { dummy: ["radmed-2024"], newest: ["truong-2024"] },
          numbers: ["low-back-heat-3-months", "low-back-heat-dummy"],
        },
        exercise: {
          says: { less: ["hayden-2021"] },
          numbers: ["low-back-exercise-3-months"],
        },
        "steroid-injection": {
          says: { water: ["cohen-2018-facts"], review: ["wang-2025"] },
          numbers: ["low-back-steroid-1-month"],
        },
        "carrying-on": { says: { water: ["cohen-2018-facts"] } },
      },
      why: {
        average: ["juch-2017"],
        review: ["wang-2025"],
        exercise: ["hayden-2021", "who-ex-2023"],
        ties,
      },
    },
    {
      id: "how-long",
      asks: "low-back-wears-off",
      mixed: true,
      cells: {
        "heat-treatment": {
          says: { trials: ["nice-ng59-rr3"] },
          numbers: ["low-back-heat-12-months"],
        },
        exercise: {
          says: { year: ["juch-2017"] },
          numbers: ["low-back-exercise-12-months"],
        },
        "steroid-injection": { says: { same: ["lakemeier-2013"] } },
        "carrying-on": { gap: "no-source" },
      },
      why: {
        average: ["smuck-2012"],
        chosen: ["conger-2020"],
        repeat: ["nice-ng59-rr3", "hny-rfd"],
        course: ["menezes-2012", "wallwork-2024"],
      },
    },
    {
      id: "harms",
      asks: "my-risks",
      mixed: true,
      cells: {
        "heat-treatment": {
          says: { sore: ["kornick-2004"], serious: ["clinicalgate-rf"] },
          numbers: ["low-back-heat-harms"],
        },
        exercise: { says: { sore: ["who-ex-2023"] }, gap: "no-number" },
        "steroid-injection": {
          says: { tender: ["gstt-facet"], legs: ["gstt-facet"] },
          gap: "no-number",
        },
        "carrying-on": carryingOn.harms,
      },
      why: {
        none: ["kornick-2004"],
        ...anyLevel,
        muscle: ["multifidus-2024", "oswald-2022"],
      },
    },
    {
      id: "day",
      asks: "going-home",
      cells: {
        "heat-treatment": {
          says: { time: ["leaflet-rf-daycase", "leaflet-abhb-2013"], home: ["leaflet-rf-daycase"] },
        },
        exercise: { says: { weekly: ["nth-back-class"] } },
        "steroid-injection": { says: { xray: ["gstt-facet"], work: ["kingston-facet"] } },
        "carrying-on": carryingOn.day,
      },
      why: {
        fasting: ["leaflet-rf-daycase"],
        awake: ["leaflet-abhb-2013", "nice-ng59-rr3"],
        sedative: afterSedative,
        later: ["leaflet-abhb-2013", "kingston-facet"],
      },
    },
    {
      id: "undo",
      asks: "undo",
      cells: {
        "heat-treatment": { says: { grows: ["nice-ng59-rr3", "waring-2022"] } },
        exercise: { says: { passes: ["who-ex-2023"] } },
        "steroid-injection": { says: { wears: ["gstt-facet"] } },
        "carrying-on": carryingOn.undo,
      },
      why: {
        reason: ["nice-ng59-rr3"],
        name: ["waring-2022"],
        article: ["risks.recurrence"],
      },
    },
  ],
  numbers: {
    "low-back-heat-3-months": {
      sources: ["juch-2017"],
      measure: "proportion",
      people: 225,
      picture: { with: 46, compared: 36 },
    },
    "low-back-heat-dummy": { sources: ["radmed-2024"], measure: "mean", people: "not-said" },
    "low-back-heat-12-months": {
      sources: ["juch-2017"],
      measure: "proportion",
      people: 199,
      picture: { with: 47, compared: 54 },
    },
    "low-back-heat-harms": { sources: ["kornick-2004"], measure: "count", people: 92 },
    "low-back-exercise-3-months": { sources: ["hayden-2021"], measure: "mean", people: 2746 },
    "low-back-exercise-12-months": {
      sources: ["juch-2017"],
      measure: "proportion",
      people: 99,
      picture: { with: 54 },
    },
    "low-back-steroid-1-month": { sources: ["cohen-2018-facts"], measure: "mean", people: 229 },
  },
  others: {
    medicines: ["enthoven-2016", "nice-bites-ng59"],
    "talking-with-exercise": ["nice-ng59", "williams-2020"],
    freezing: ["truong-2024"],
    camera: ["chang-2025-er", "eurspine-2023"],
    pulsed: ["contreras-2019", "clinicalgate-rf"],
    "bone-heat": ["nass-bvn"],
    fusion: ["nice-ng59-surv2018", "ebi-fusion"],
  },
  disputes: [
    {
      id: "low-back-bmj-2025",
      sides: { ...bmjSides, nice: ["nice-qs155"] },
      asks: "low-back-view-2025",
    },
    {
      id: "low-back-dutch-2017",
      sides: dutchSides,
      asks: "low-back-like-the-trials",
    },
    {
      id: "low-back-blocks-2020",
      sides: {
        strict: ["conger-2020"],
        loose: ["hny-rfd"],
        panel: ["cohen-2020"],
        tradeOff: ["cohen-2010", "cohen-2020"],
      },
      asks: "low-back-pass-mark",
    },
    {
      id: "low-back-steroid-or-heat",
      sides: { trial: ["lakemeier-2013"], pooled: ["maas-2015"], nice: ["nice-qs155"] },
      asks: "other-ways",
    },
  ],
  unknown: {
    dummy: ["radical-isrctn"],
    year: ["nice-ng59-rr3"],
    repeat: ["nice-ng59-rr3"],
    sign: ["cohen-2020"],
  },
  mismatches: [
    {
      id: "low-back-leg",
      when: painDownALeg,
      sources: ["nice-qs155"],
      asks: "low-back-leg-pain",
    },
    {
      id: "low-back-cut",
      when: told.cut,
      sources: ["aomrc-ebi", "chang-2025-er"],
      asks: "low-back-other-treatment",
    },
    {
      id: "low-back-other-method",
      when: told.otherMethod,
      sources: ["nice-ipg545", "chang-2025-er", "nice-ta159"],
      asks: "low-back-other-treatment",
    },
  ],
  questions: [
    {
      id: "low-back-why-joints",
      group: "why-me",
      sources: ["cohen-2020", "nice-qs155"],
      priority: 16.1,
    },
    {
      id: "low-back-pass-mark",
      group: "why-me",
      sources: ["cohen-2020", "hny-rfd", "conger-2020", "cohen-2014-sedation"],
      priority: 24.1,
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
      id: "low-back-view-2025",
      group: "alternatives",
      sources: ["busse-2025", "multisociety-2025", "retraction-watch-2025", "nice-qs155"],
      priority: 26.1,
    },
    {
      id: "low-back-how-they-did",
      group: "relief",
      sources: ["juch-2017", "radmed-2024", "truong-2024"],
      priority: 28.1,
    },
    {
      id: "low-back-wears-off",
      group: "wears-off",
      sources: ["nice-ng59-rr3", "hny-rfd", "smuck-2012"],
      priority: 42.1,
    },
    {
      id: "low-back-like-the-trials",
      group: "relief",
      sources: ["juch-2017", "mpw-2017"],
      priority: 60.1,
    },
    {
      id: "low-back-leg-pain",
      group: "why-me",
      sources: ["nice-qs155"],
      priority: 20.1,
      when: painDownALeg,
    },
    {
      id: "low-back-other-treatment",
      group: "which-procedure",
      sources: ["chang-2025-er", "nice-ipg545", "nice-ta159"],
      priority: 14.1,
      when: toldOfAnother,
    },
  ],
  drawing: "medial-branch",
  sources,
} as const satisfies Place;
