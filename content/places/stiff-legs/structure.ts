import type { Place } from "@/lib/evidence/place";
import { stiffLegsSources } from "./sources";

const toldOfRoots = {
  any: [
    { item: "told-method", includes: "cutting" },
    { item: "told-word", includes: "rhizotomy" },
  ],
} as const;

/** Legs made stiff by harm to the brain or the spinal cord. A muscle spasm of the back is not that. */
export const stiffLegs = {
  id: "stiff-legs",
  regions: [],
  when: { item: "sudden-pain", includes: "stiff-legs" },
  order: 60,
  options: [
    "selective-dorsal-rhizotomy",
    "baclofen-pump",
    "botulinum-toxin",
    "orthopaedic-surgery",
    "carrying-on",
  ],
  naming: {
    neurotomy: { "leg-nerve": ["neurotomy-sr"] },
    rhizotomy: { roots: ["nice-ipg373"] },
  },
  rows: [
    {
      id: "what",
      asks: "exact-procedure",
      cells: {
        "selective-dorsal-rhizotomy": { says: { "what-rhizotomy": ["nice-ipg373"] } },
        "baclofen-pump": { says: { "what-pump": ["uclh-itb"] } },
        "botulinum-toxin": { says: { "what-toxin": ["uclh-btx"] } },
        "orthopaedic-surgery": { says: { "what-orthopaedic": ["thomason-2011"] } },
        "carrying-on": { says: { "what-carrying-on": "plain" } },
      },
      why: {
        "why-not-back": ["nice-ipg373"],
        "why-how-much": ["nordmark-2008"],
        "why-who": ["nice-cg145", "nhs-england-2014"],
        "why-pump-who": ["bham-itb", "nice-cg145"],
      },
    },
    {
      id: "before",
      asks: "stiff-legs-cause",
      cells: {
        "selective-dorsal-rhizotomy": {
          says: { "before-rhizotomy": ["nice-ipg373", "bristol-sdr"] },
        },
        "baclofen-pump": { says: { "before-pump": ["uclh-itb"] } },
        "botulinum-toxin": { says: { "before-toxin": ["nth-btx", "cntw-btx"] } },
        "orthopaedic-surgery": { says: { "before-orthopaedic": ["nice-cg145"] } },
        "carrying-on": { says: { "before-carrying-on": "plain" } },
      },
      why: {
        "why-team": ["nice-ng119"],
        "why-consent": ["nice-ipg373", "nice-cg145"],
        "why-stiffness-helps": ["uclh-itb"],
      },
    },
    {
      id: "help",
      asks: "stiff-legs-gain",
      mixed: true,
      cells: {
        "selective-dorsal-rhizotomy": {
          says: { "help-rhizotomy": ["nice-ipg373"] },
          numbers: ["rhizotomy-children", "rhizotomy-adults"],
        },
        "baclofen-pump": { says: { "help-pump": ["hasnat-2015"] }, gap: "no-number" },
        "botulinum-toxin": { says: { "help-toxin": ["uclh-btx"] }, gap: "no-number" },
        "orthopaedic-surgery": {
          says: { "help-orthopaedic": ["thomason-2011"] },
          numbers: ["orthopaedic-walking"],
        },
        "carrying-on": { gap: "no-source" },
      },
      why: {
        "why-stiffness": ["mclaughlin-2002", "hqo-2017"],
        "why-england": ["summers-2019"],
        "why-adult-survey": ["park-2019-adults"],
        "why-toxin-trials": ["blumetti-2019"],
      },
    },
    {
      id: "how-long",
      asks: "stiff-legs-gain",
      mixed: true,
      cells: {
        "selective-dorsal-rhizotomy": {
          says: { "long-rhizotomy": ["nordmark-2008"] },
          numbers: ["rhizotomy-later"],
        },
        "baclofen-pump": { says: { "long-pump": ["uclh-itb"] } },
        "botulinum-toxin": { says: { "long-toxin": ["nth-btx", "ulh-btx"] } },
        "orthopaedic-surgery": {
          says: { "long-orthopaedic": ["semls-10y-2016", "rutz-2013"] },
          numbers: ["orthopaedic-again"],
        },
        "carrying-on": {
          says: { "long-carrying-on": ["walking-change-2020"] },
          numbers: ["walking-alone"],
        },
      },
      why: {
        "why-long-run": ["nice-ipg373-press"],
        "why-less-else": ["sdr-acta-2024"],
        "why-natural": ["rutz-natural", "gait-adults-2026"],
      },
    },
    {
      id: "harms",
      asks: "my-risks",
      mixed: true,
      cells: {
        "selective-dorsal-rhizotomy": {
          says: { "harms-rhizotomy": ["nice-ipg373"] },
          numbers: ["rhizotomy-feeling", "rhizotomy-spine"],
        },
        "baclofen-pump": {
          says: { "harms-pump": ["itb-430", "medtronic-itb"] },
          numbers: ["pump-problems", "pump-infection"],
        },
        "botulinum-toxin": {
          says: { "harms-toxin": ["nth-btx", "beds-luton-btx"] },
          gap: "no-number",
        },
        "orthopaedic-surgery": {
          says: { "harms-orthopaedic": ["tellus-2025"] },
          numbers: ["orthopaedic-problems"],
        },
        "carrying-on": { says: { "harms-carrying-on": ["rutz-natural"] }, gap: "no-number" },
      },
      why: {
        "why-known": ["nice-ipg373", "bristol-sdr"],
        "why-toxin-spread": ["beds-luton-btx"],
        "why-spine-level": ["spine-2024", "spine-sr-2020"],
        "why-empty-pump": ["medtronic-itb", "bham-itb"],
      },
    },
    {
      id: "day",
      asks: "going-home",
      cells: {
        "selective-dorsal-rhizotomy": { says: { "day-rhizotomy": ["bristol-sdr"] } },
        "baclofen-pump": { says: { "day-pump": ["medtronic-itb"] } },
        "botulinum-toxin": { says: { "day-toxin": ["nca-btx", "nth-btx"] } },
        "orthopaedic-surgery": { says: { "day-orthopaedic": ["nice-cg145"] } },
        "carrying-on": { says: { "day-carrying-on": "plain" } },
      },
      why: {
        "why-first-week": ["bristol-sdr"],
        "why-exercises": ["nice-ipg373", "bobath-sdr"],
        "why-pump-size": ["uclh-itb"],
      },
    },
    {
      id: "undo",
      asks: "undo",
      cells: {
        "selective-dorsal-rhizotomy": { says: { "undo-rhizotomy": ["nice-ipg373"] } },
        "baclofen-pump": { says: { "undo-pump": ["roberts-2013"] } },
        "botulinum-toxin": { says: { "undo-toxin": ["nth-btx"] } },
        "orthopaedic-surgery": { gap: "no-source" },
        "carrying-on": { says: { "undo-carrying-on": "plain" } },
      },
      why: { "why-discuss": ["nice-cg145"] },
    },
  ],
  numbers: {
    "rhizotomy-children": { sources: ["mclaughlin-2002"], measure: "mean", people: 90 },
    "rhizotomy-adults": { sources: ["kakodkar-2021"], measure: "proportion", people: 141 },
    "orthopaedic-walking": { sources: ["thomason-2011"], measure: "mean", people: 19 },
    "rhizotomy-later": { sources: ["park-2017"], measure: "proportion", people: 95 },
    "orthopaedic-again": { sources: ["rutz-2013"], measure: "proportion", people: 14 },
    "walking-alone": {
      sources: ["walking-change-2020"],
      measure: "proportion",
      people: "not-said",
    },
    "rhizotomy-feeling": {
      sources: ["kakodkar-2021"],
      measure: "proportion",
      people: 52,
      picture: { with: 92 },
    },
    "rhizotomy-spine": { sources: ["park-2017"], measure: "proportion", people: 95 },
    "pump-problems": {
      sources: ["itb-430"],
      measure: "proportion",
      people: 430,
      picture: { with: 25 },
    },
    "pump-infection": { sources: ["itb-341"], measure: "proportion", people: 341 },
    "orthopaedic-problems": { sources: ["tellus-2025"], measure: "proportion", people: 1514 },
  },
  others: {
    "baclofen-tablets": ["navarrete-2016", "ncc-baclofen-table"],
    "leg-nerve": ["neurotomy-sr"],
    physiotherapy: ["novak-2020"],
  },
  disputes: [
    {
      id: "stiff-legs-benefit",
      sides: { adequate: ["nice-ipg373"], uneven: ["nice-cg145-rr"] },
      asks: "stiff-legs-gain",
    },
    {
      id: "stiff-legs-adults",
      sides: { less: ["kakodkar-2021"], children: ["mclaughlin-2002", "kakodkar-2021"] },
      asks: "stiff-legs-adult",
    },
    {
      id: "stiff-legs-causes",
      sides: { good: ["gump-2013"], unsure: ["gump-2013", "kakodkar-2021"] },
      asks: "stiff-legs-adult",
    },
    {
      id: "stiff-legs-bent-spine",
      sides: { more: ["park-2017", "spine-sr-2020"], same: ["spine-register-2020"] },
      asks: "stiff-legs-spine",
    },
    {
      id: "stiff-legs-alone",
      sides: { slower: ["gait-adults-2026"], steady: ["walking-change-2020"] },
      asks: "stiff-legs-waiting",
    },
  ],
  unknown: {
    "unknown-adults": ["kakodkar-2021"],
    "unknown-later": ["nice-cg145-rr"],
    "unknown-tablets": ["navarrete-2016"],
    "unknown-pump": ["hasnat-2015"],
  },
  mismatches: [
    {
      id: "stiff-legs-told-heat",
      when: { item: "told-method", includes: "heat" },
      sources: ["nice-ipg373", "aomrc-ebi"],
      asks: "exact-procedure",
    },
    {
      id: "stiff-legs-told-neurotomy",
      when: { item: "told-word", includes: "neurotomy" },
      sources: ["neurotomy-sr"],
      asks: "exact-procedure",
    },
    {
      id: "stiff-legs-ms",
      when: { item: "conditions", includes: "multiple-sclerosis" },
      sources: ["kakodkar-2021"],
      asks: "stiff-legs-adult",
    },
  ],
  questions: [
    {
      id: "stiff-legs-cause",
      group: "why-me",
      sources: ["uclh-itb", "gump-2013"],
      priority: 16,
    },
    {
      id: "stiff-legs-adult",
      group: "why-me",
      sources: ["kakodkar-2021", "gump-2013"],
      when: toldOfRoots,
      priority: 17,
    },
    {
      id: "stiff-legs-other-ways",
      group: "alternatives",
      sources: ["nice-ipg373", "uclh-itb", "uclh-btx"],
      priority: 18,
    },
    {
      id: "stiff-legs-gain",
      group: "relief",
      sources: ["mclaughlin-2002", "nice-cg145-rr"],
      priority: 36,
    },
    {
      id: "stiff-legs-spine",
      group: "follow-up",
      sources: ["nice-ipg373", "spine-register-2020"],
      when: toldOfRoots,
      priority: 55,
    },
    {
      id: "stiff-legs-waiting",
      group: "alternatives",
      sources: ["walking-change-2020", "gait-adults-2026"],
      priority: 56,
    },
  ],
  opens: { sources: ["uclh-itb"], asks: "stiff-legs-cause" },
  drawing: "nerve-root",
  sources: stiffLegsSources,
} as const satisfies Place;
