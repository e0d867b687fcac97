import type { Place } from "@/lib/evidence/place";
import {
  afterSedative,
  bmjSides,
  carryingOn,
  dutchSides,
  painDownALeg,
  sedative,
  thinners,
  told,
  toldOfAnother,
} from "../shared/spine";
import { sources } from "./sources";

const regions = [
  "sacroiliac-left",
  "sacroiliac-right",
  "buttock-left",
  "buttock-right",
  "tailbone",
] as const;

const theTailbone = { item: "places", includes: "tailbone" } as const;

/** Pain from the joint between spine and pelvis; buttocks and tailbone are marked there too. */
export const sacroiliac = {
  id: "sacroiliac",
  regions,
  when: { item: "places", includesAny: regions },
  order: 20,
  options: ["heat-treatment", "exercise", "steroid-injection", "joint-fusion", "carrying-on"],
  naming: {
    neurotomy: { heat: ["advantages-neurotomy.facet-and-sacroiliac", "mkuh-sij-rfd"] },
    rhizotomy: { heat: ["roh-rfd"] },
  },
  opens: { sources: ["mccormick-2025-sij"], asks: "sacroiliac-why-joint" },
  rows: [
    {
      id: "what",
      asks: "exact-procedure",
      cells: {
        "heat-treatment": { says: { heat: ["mkuh-sij-rfd", "cohen-2024-sij"] } },
        exercise: { says: { training: ["nejati-2019", "mce-sij"] } },
        "steroid-injection": { says: { shot: ["hey-sij"] } },
        "joint-fusion": { says: { metal: ["nice-ipg578"] } },
        "carrying-on": carryingOn.what,
      },
      why: {
        cooled: ["cohen-2024-sij", "cohen-2008"],
        felt: ["mkuh-sij-rfd"],
        nice: ["nice-qs155"],
        article: ["advantages-neurotomy.facet-and-sacroiliac"],
      },
    },
    {
      id: "before",
      asks: "sacroiliac-tests",
      cells: {
        "heat-treatment": { says: { blocks: ["cohen-2024-sij"] } },
        exercise: { says: { often: ["mkuh-sij-exercises"] } },
        "steroid-injection": { says: { tell: ["plymouth-sij"] } },
        "joint-fusion": { says: { other: ["polly-2016"] } },
        "carrying-on": carryingOn.before,
      },
      why: {
        signs: ["mccormick-2025-sij", "sij-guideline-digests"],
        trials: ["juch-2017", "vantilburg-2016-sij", "cohen-2008"],
        sedative,
        thinners,
      },
    },
    {
      id: "help",
      asks: "sacroiliac-how-they-did",
      mixed: true,
      cells: {
        "heat-treatment": {
          says: { apart: ["cohen-2008", "vantilburg-2016-sij"] },
          numbers: [
            "sacroiliac-heat-exercise",
            "sacroiliac-heat-dummy",
            "sacroiliac-heat-usual-care",
          ],
        },
        exercise: { says: { alone: ["mce-sij"] }, gap: "no-number" },
        "steroid-injection": {
          says: { one: ["salman-2016"] },
          numbers: ["sacroiliac-steroid-1-month"],
        },
        "joint-fusion": {
          says: { apart: ["dengler-2019", "randers-2024"] },
          numbers: ["sacroiliac-fusion-other-care", "sacroiliac-fusion-sham"],
        },
        "carrying-on": {
          says: { usual: ["cohen-2024-sij"] },
          numbers: ["sacroiliac-usual-care"],
        },
      },
      why: {
        average: ["juch-2017"],
        steroid: ["wang-2025", "sij-guideline-digests"],
        cochrane: ["maas-2015"],
        exercise: ["nejati-2019", "mce-sij"],
      },
    },
    {
      id: "how-long",
      asks: "sacroiliac-how-they-did",
      mixed: true,
      cells: {
        "heat-treatment": {
          says: { fades: ["cohen-2008"] },
          numbers: ["sacroiliac-heat-year", "sacroiliac-heat-exercise-year"],
        },
        exercise: {
          says: { year: ["juch-2017"] },
          numbers: ["sacroiliac-exercise-year"],
        },
        "steroid-injection": { says: { short: ["gstt-sij"] }, gap: "no-number" },
        "joint-fusion": { says: { years: ["dengler-2019", "nice-ipg578"] } },
        "carrying-on": { gap: "no-source" },
      },
      why: {
        cooled: ["crfa-2025"],
        steroid: ["sij-guideline-digests"],
        fusion: ["polly-2016"],
        repeat: ["roh-rfd"],
      },
    },
    {
      id: "harms",
      asks: "my-risks",
      mixed: true,
      cells: {
        "heat-treatment": { says: { pain: ["iscrr-2014"] }, gap: "no-number" },
        exercise: { says: { call: ["mkuh-sij-exercises"] }, gap: "no-number" },
        "steroid-injection": {
          says: { tender: ["hey-sij"], steroid: ["hey-sij"] },
          gap: "no-number",
        },
        "joint-fusion": {
          says: { kinds: ["nice-ipg578"] },
          numbers: ["sacroiliac-fusion-harms"],
        },
        "carrying-on": carryingOn.harms,
      },
      why: {
        heat: ["crfa-2025"],
        infection: ["roh-rfd"],
        maker: ["nice-ipg578"],
        kinds: ["nice-ipg578"],
      },
    },
    {
      id: "day",
      asks: "going-home",
      cells: {
        "heat-treatment": { says: { prone: ["mkuh-sij-rfd"] } },
        exercise: { says: { home: ["mkuh-sij-exercises"] } },
        "steroid-injection": { says: { awake: ["plymouth-sij"] } },
        "joint-fusion": { says: { cut: ["nice-ipg578"] } },
        "carrying-on": carryingOn.day,
      },
      why: {
        tests: ["mkuh-sij-rfd"],
        sedative: afterSedative,
        fasting: ["plymouth-sij"],
        after: ["nice-ipg578"],
      },
    },
    {
      id: "undo",
      asks: "undo",
      cells: {
        "heat-treatment": { says: { grows: ["roh-rfd"] } },
        exercise: { gap: "no-source" },
        "steroid-injection": { says: { wears: ["hey-sij"] } },
        "joint-fusion": { says: { metal: ["nice-ipg578"], again: ["polly-2016"] } },
        "carrying-on": carryingOn.undo,
      },
      why: {
        fusion: ["polly-2016"],
        heat: ["waring-2022"],
      },
    },
  ],
  numbers: {
    "sacroiliac-heat-exercise": {
      sources: ["juch-2017"],
      measure: "proportion",
      people: 189,
      picture: { with: 46, compared: 35 },
    },
    "sacroiliac-heat-dummy": {
      sources: ["cohen-2008"],
      measure: "proportion",
      people: 28,
      picture: { with: 64, compared: 0 },
    },
    "sacroiliac-heat-usual-care": {
      sources: ["cohen-2024-sij"],
      measure: "proportion",
      people: 210,
      picture: { with: 52, compared: 4 },
    },
    "sacroiliac-heat-year": { sources: ["cohen-2008"], measure: "proportion", people: 14 },
    "sacroiliac-heat-exercise-year": {
      sources: ["juch-2017"],
      measure: "proportion",
      people: 172,
      picture: { with: 49, compared: 41 },
    },
    "sacroiliac-exercise-year": {
      sources: ["juch-2017"],
      measure: "proportion",
      people: 75,
      picture: { with: 41 },
    },
    "sacroiliac-steroid-1-month": {
      sources: ["salman-2016"],
      measure: "proportion",
      people: 30,
      picture: { with: 20, compared: 73 },
    },
    "sacroiliac-fusion-other-care": { sources: ["dengler-2019"], measure: "mean", people: 103 },
    "sacroiliac-fusion-sham": { sources: ["randers-2024"], measure: "mean", people: 63 },
    "sacroiliac-fusion-harms": {
      sources: ["nice-ipg578"],
      measure: "proportion",
      people: 432,
      picture: { with: 13 },
    },
    "sacroiliac-usual-care": { sources: ["cohen-2024-sij"], measure: "mean", people: "not-said" },
  },
  others: {
    medicines: ["nice-bites-ng59"],
    "talking-with-exercise": ["nice-ng59"],
    "hands-on": ["nejati-2019"],
  },
  disputes: [
    {
      id: "sacroiliac-bmj-2025",
      sides: { ...bmjSides, bodies: ["mccormick-2025-sij", "sij-guideline-digests"] },
      asks: "sacroiliac-view-2025",
    },
    { id: "sacroiliac-dutch-2017", sides: dutchSides, asks: "sacroiliac-like-the-trials" },
    {
      id: "sacroiliac-fusion",
      sides: {
        nice: ["nice-ipg578"],
        sham: ["randers-2024"],
        bodies: ["mccormick-2025-sij", "sij-guideline-digests"],
      },
      asks: "sacroiliac-view-2025",
    },
  ],
  unknown: {
    who: ["cohen-2008"],
    better: ["mccormick-2025-sij"],
    fusion: ["nice-ipg578"],
  },
  mismatches: [
    {
      id: "sacroiliac-tailbone",
      when: theTailbone,
      sources: ["coccyx-2023"],
      asks: "sacroiliac-tailbone-pain",
    },
    {
      id: "sacroiliac-leg",
      when: painDownALeg,
      sources: ["nice-qs155", "mkuh-sij-rfd"],
      asks: "sacroiliac-leg-pain",
    },
    {
      id: "sacroiliac-cut",
      when: told.cut,
      sources: ["mkuh-sij-rfd"],
      asks: "sacroiliac-other-treatment",
    },
    {
      id: "sacroiliac-other-method",
      when: told.otherMethod,
      sources: ["nice-ipg545", "nice-ta159"],
      asks: "sacroiliac-other-treatment",
    },
  ],
  questions: [
    {
      id: "sacroiliac-why-joint",
      group: "why-me",
      sources: ["mccormick-2025-sij", "sij-guideline-digests"],
      priority: 16.2,
    },
    {
      id: "sacroiliac-tests",
      group: "why-me",
      sources: ["cohen-2024-sij", "cohen-2014-sedation"],
      priority: 24.2,
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
      id: "sacroiliac-view-2025",
      group: "alternatives",
      sources: ["busse-2025", "multisociety-2025", "mccormick-2025-sij", "randers-2024"],
      priority: 26.2,
    },
    {
      id: "sacroiliac-how-they-did",
      group: "relief",
      sources: ["cohen-2008", "vantilburg-2016-sij", "cohen-2024-sij", "juch-2017"],
      priority: 28.2,
    },
    {
      id: "sacroiliac-like-the-trials",
      group: "relief",
      sources: ["juch-2017", "mpw-2017"],
      priority: 60.2,
    },
    {
      id: "sacroiliac-tailbone-pain",
      group: "why-me",
      sources: ["coccyx-2023"],
      priority: 19.2,
      when: theTailbone,
    },
    {
      id: "sacroiliac-leg-pain",
      group: "why-me",
      sources: ["nice-qs155"],
      priority: 20.2,
      when: painDownALeg,
    },
    {
      id: "sacroiliac-other-treatment",
      group: "which-procedure",
      sources: ["nice-ipg545", "nice-ta159"],
      priority: 14.2,
      when: toldOfAnother,
    },
  ],
  drawing: "sacroiliac",
  sources,
} as const satisfies Place;
