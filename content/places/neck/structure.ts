import type { Place } from "@/lib/evidence/place";
import {
  afterSedative,
  anyLevel,
  bmjSides,
  carryingOn,
  painDownAnArm,
  sedative,
  ties,
  told,
  toldOfAnother,
} from "../shared/spine";
import { sources } from "./sources";

const regions = ["neck-back", "upper-back", "shoulder-blade-left", "shoulder-blade-right"] as const;

/** Pain from the small joints (facet joints) of the neck and of the mid back. */
export const neck = {
  id: "neck",
  regions,
  when: { item: "places", includesAny: regions },
  order: 30,
  options: ["heat-treatment", "exercise", "steroid-injection", "carrying-on"],
  naming: {
    neurotomy: { heat: ["waring-2022", "dudley-rfa"] },
    rhizotomy: { heat: ["waring-2022"] },
  },
  opens: { sources: ["hurley-2021", "gstt-facet"], asks: "neck-why-joints" },
  rows: [
    {
      id: "what",
      asks: "exact-procedure",
      cells: {
        "heat-treatment": { says: { heat: ["dudley-rfa", "hey-2023"] } },
        exercise: { says: { training: ["gross-2015"] } },
        "steroid-injection": { says: { shot: ["gstt-facet"] } },
        "carrying-on": carryingOn.what,
      },
      why: {
        names: ["waring-2022"],
        felt: ["gstt-facet"],
        top: ["gazelka-2014"],
        article: ["overview.neurotomy-definition", "overview.rhizotomy-definition"],
      },
    },
    {
      id: "before",
      asks: "neck-pass-mark",
      cells: {
        "heat-treatment": { says: { blocks: ["engel-2020", "dudley-rfa"] } },
        exercise: { says: { asks: ["plymouth-neck"] } },
        "steroid-injection": { says: { rule: ["nbt-facet"] } },
        "carrying-on": carryingOn.before,
      },
      why: {
        panel: ["hurley-2021"],
        marks: ["hurley-2021", "engel-2020"],
        sedative,
        thinners: ["factfinder-2022"],
      },
    },
    {
      id: "help",
      asks: "neck-my-kind",
      mixed: true,
      cells: {
        "heat-treatment": {
          says: { apart: ["lord-1996", "vaneerd-2021"], mid: ["thoracic-2012"] },
          numbers: ["neck-heat-crash", "neck-heat-2021"],
        },
        exercise: { says: { first: ["gross-2015", "neckex-2023"] }, gap: "no-number" },
        "steroid-injection": {
          says: { none: ["barnsley-1994"] },
          numbers: ["neck-steroid-days"],
        },
        "carrying-on": { says: { little: ["vernon-2006"] }, gap: "no-number" },
      },
      why: {
        people: ["lord-1996", "vaneerd-2021"],
        positive: ["engel-2016", "thoracic-2012"],
        review: ["wang-2025"],
        ties,
      },
    },
    {
      id: "how-long",
      asks: "neck-how-they-did",
      mixed: true,
      cells: {
        "heat-treatment": {
          says: { months: ["lord-1996", "vaneerd-2021"] },
          numbers: ["neck-heat-days", "neck-heat-months"],
        },
        exercise: { says: { later: ["neckex-2023"] }, gap: "no-number" },
        "steroid-injection": {
          says: { month: ["barnsley-1994"] },
          numbers: ["neck-steroid-month"],
        },
        "carrying-on": { says: { later: ["vernon-2006"] }, gap: "no-number" },
      },
      why: {
        average: ["smuck-2012"],
        repeat: ["smuck-2012"],
        head: ["govind-2003"],
        leaflet: ["dudley-rfa"],
      },
    },
    {
      id: "harms",
      asks: "neck-numb",
      mixed: true,
      cells: {
        "heat-treatment": {
          says: { numb: ["gazelka-2014", "govind-2003"], head: ["bajaj-2022", "stoker-2013"] },
          numbers: ["neck-heat-new-pain"],
        },
        exercise: { gap: "no-source" },
        "steroid-injection": {
          says: { tender: ["gstt-facet"], numb: ["gstt-facet"] },
          gap: "no-number",
        },
        "carrying-on": carryingOn.harms,
      },
      why: {
        review: ["engel-2016"],
        arm: ["shields-2021"],
        ...anyLevel,
      },
    },
    {
      id: "day",
      asks: "going-home",
      cells: {
        "heat-treatment": { says: { side: ["leaflet-rf-daycase"], home: ["leaflet-rf-daycase"] } },
        exercise: { says: { home: ["arthritis-neck"] } },
        "steroid-injection": { says: { xray: ["gstt-facet"], work: ["kingston-facet"] } },
        "carrying-on": carryingOn.day,
      },
      why: {
        fasting: ["leaflet-rf-daycase"],
        sedative: afterSedative,
        later: ["kingston-facet"],
      },
    },
    {
      id: "undo",
      asks: "undo",
      cells: {
        "heat-treatment": { says: { grows: ["dudley-rfa", "waring-2022"] } },
        exercise: { gap: "no-source" },
        "steroid-injection": { says: { wears: ["gstt-facet"] } },
        "carrying-on": carryingOn.undo,
      },
      why: {
        name: ["waring-2022"],
        head: ["stoker-2013", "bajaj-2022"],
      },
    },
  ],
  numbers: {
    "neck-heat-crash": {
      sources: ["lord-1996"],
      measure: "proportion",
      people: 24,
      picture: { with: 58, compared: 8 },
    },
    "neck-heat-2021": {
      sources: ["vaneerd-2021"],
      measure: "proportion",
      people: 76,
      picture: { with: 56, compared: 51 },
    },
    "neck-heat-days": { sources: ["lord-1996"], measure: "median", people: 24 },
    "neck-heat-months": { sources: ["vaneerd-2021"], measure: "median", people: 76 },
    "neck-heat-new-pain": {
      sources: ["gazelka-2014"],
      measure: "proportion",
      people: 64,
      picture: { with: 19 },
    },
    "neck-steroid-days": { sources: ["barnsley-1994"], measure: "median", people: 41 },
    "neck-steroid-month": { sources: ["barnsley-1994"], measure: "range", people: 41 },
  },
  others: {
    medicines: ["nice-bites-ng59"],
    "talking-therapies": ["williams-2020"],
    "top-nerve": ["govind-2003"],
  },
  disputes: [
    {
      id: "neck-bmj-2025",
      sides: { ...bmjSides, bodies: ["hurley-2021"] },
      asks: "neck-view-2025",
    },
    {
      id: "neck-trials",
      sides: { crash: ["lord-1996"], newer: ["vaneerd-2021"], review: ["engel-2016"] },
      asks: "neck-my-kind",
    },
    {
      id: "neck-blocks",
      sides: { strict: ["engel-2020"], loose: ["hurley-2021"] },
      asks: "neck-pass-mark",
    },
  ],
  unknown: {
    mid: ["thoracic-2012"],
    sign: ["hurley-2021"],
    harms: ["engel-2016"],
  },
  mismatches: [
    {
      id: "neck-arm",
      when: painDownAnArm,
      sources: ["busse-2025"],
      asks: "neck-arm-pain",
    },
    {
      id: "neck-cut",
      when: told.cut,
      sources: ["waring-2022"],
      asks: "neck-other-treatment",
    },
    {
      id: "neck-other-method",
      when: told.otherMethod,
      sources: ["busse-2025", "nice-ta159"],
      asks: "neck-other-treatment",
    },
  ],
  questions: [
    {
      id: "neck-why-joints",
      group: "why-me",
      sources: ["hurley-2021"],
      priority: 16.3,
    },
    {
      id: "neck-pass-mark",
      group: "why-me",
      sources: ["engel-2020", "hurley-2021", "cohen-2014-sedation"],
      priority: 24.3,
    },
    {
      id: "neck-view-2025",
      group: "alternatives",
      sources: ["busse-2025", "multisociety-2025", "hurley-2021"],
      priority: 26.3,
    },
    {
      id: "neck-my-kind",
      group: "relief",
      sources: ["lord-1996", "vaneerd-2021", "engel-2016"],
      priority: 27.3,
    },
    {
      id: "neck-how-they-did",
      group: "relief",
      sources: ["lord-1996", "vaneerd-2021", "smuck-2012"],
      priority: 28.3,
    },
    {
      id: "neck-numb",
      group: "risks",
      sources: ["gazelka-2014", "govind-2003", "bajaj-2022"],
      priority: 30.3,
    },
    {
      id: "neck-arm-pain",
      group: "why-me",
      sources: ["busse-2025"],
      priority: 20.3,
      when: painDownAnArm,
    },
    {
      id: "neck-other-treatment",
      group: "which-procedure",
      sources: ["waring-2022", "nice-ta159"],
      priority: 14.3,
      when: toldOfAnother,
    },
  ],
  drawing: "medial-branch",
  sources,
} as const satisfies Place;
