import type { Place } from "@/lib/evidence/place";
import { type BodyRegionId, bodyRegions, faceRegions } from "../../form/body-regions";
import { elsewhereSources } from "./sources";

/** The regions of the other places. */
const elsewhereNot: readonly BodyRegionId[] = [
  ...faceRegions,
  "low-back-left",
  "low-back-right",
  "sacroiliac-left",
  "sacroiliac-right",
  "tailbone",
  "buttock-left",
  "buttock-right",
  "neck-back",
  "upper-back",
  "shoulder-blade-left",
  "shoulder-blade-right",
  "knee-left",
  "knee-right",
];

/** Where no source tells of a nerve treatment. */
const unsourced: readonly BodyRegionId[] = [
  "forearm-right",
  "forearm-left",
  "elbow-right",
  "elbow-left",
  "hand-right",
  "hand-left",
  "chest-right",
  "chest-left",
  "belly",
  "shin-right",
  "shin-left",
  "calf-right",
  "calf-left",
  "foot-right",
  "foot-left",
];

/** Hip, shoulder, back of the head and the rest: lines, and few numbers. */
export const elsewhere = {
  id: "elsewhere",
  order: 90,
  regions: bodyRegions.map(({ id }) => id).filter((id) => !elsewhereNot.includes(id)),
  when: {
    all: [
      { item: "places", answered: true },
      { not: { item: "places", includesAny: elsewhereNot } },
    ],
  },
  options: ["heat-treatment", "pulsed", "carrying-on"],
  naming: {
    neurotomy: { "heat-at-the-hip": ["painspa-hip"] },
    rhizotomy: { "spine-and-face": ["overview.rhizotomy-definition"] },
  },
  rows: [
    {
      id: "what",
      asks: "elsewhere-kind",
      cells: {
        "heat-treatment": { says: { hip: ["hip-apm"], shoulder: ["pushparaj-shoulder"] } },
        pulsed: {
          says: { bursts: ["gon-prf-2024"], where: ["pushparaj-shoulder", "gon-prf-2024"] },
        },
        "carrying-on": { says: { "as-today": "plain" } },
      },
      why: {
        "nerve-names": ["hip-apm", "pushparaj-shoulder", "gon-prf-2024"],
        "who-for": ["hip-apm"],
      },
    },
    {
      id: "before",
      asks: "elsewhere-why-mine",
      cells: {
        "heat-treatment": { says: { hip: ["hip-handbook"] } },
        pulsed: { says: { head: ["batistaki-2021"] } },
        "carrying-on": { says: { "no-test": "plain" } },
      },
    },
    {
      id: "help",
      asks: "elsewhere-studies",
      mixed: true,
      cells: {
        "heat-treatment": { says: { weak: ["hip-review-cpa", "pushparaj-shoulder"] } },
        pulsed: { says: { shoulder: ["pushparaj-shoulder"], head: ["cohen-2015-on"] } },
        "carrying-on": { gap: "no-source" },
      },
      why: {
        "hip-records": ["hip-apm"],
        "hip-reports": ["hip-review-cpa"],
        "hip-pulsed": ["chye-2015"],
        "head-trial": ["cohen-2015-on"],
      },
    },
    {
      id: "how-long",
      asks: "if-no-help",
      cells: {
        "heat-treatment": { says: { hip: ["hip-apm"] } },
        pulsed: { says: { head: ["gon-prf-2024", "cohen-2015-on"] } },
        "carrying-on": { gap: "no-source" },
      },
      why: { "head-months": ["gon-prf-2024"] },
    },
    {
      id: "harms",
      asks: "warning-signs",
      cells: {
        "heat-treatment": { says: { hip: ["hip-apm"] }, gap: "no-number" },
        pulsed: {
          says: { head: ["gon-prf-2024"] },
          numbers: ["pulsed-side-effects"],
        },
        "carrying-on": { says: { medicines: "plain" } },
      },
      why: {
        "hip-list": ["hip-handbook"],
        "head-same": ["cohen-2015-on"],
      },
    },
    {
      id: "day",
      asks: "before-the-day",
      cells: {
        "heat-treatment": { gap: "no-source" },
        pulsed: { gap: "no-source" },
        "carrying-on": { says: { nothing: "plain" } },
      },
    },
    {
      id: "undo",
      asks: "exact-procedure",
      cells: {
        "heat-treatment": { says: { hip: ["hip-handbook"] } },
        pulsed: { gap: "no-source" },
        "carrying-on": { says: { change: "plain" } },
      },
    },
  ],
  numbers: {
    "pulsed-side-effects": {
      sources: ["gon-prf-2024"],
      measure: "proportion",
      people: 608,
      picture: { with: 3 },
    },
  },
  others: {
    exercise: ["hip-apm"],
    medicines: ["hip-apm"],
    "new-joint": ["hip-apm"],
    "steroid-injection": ["cohen-2015-on"],
  },
  disputes: [
    {
      id: "shoulder",
      sides: {
        "no-more": ["pushparaj-shoulder"],
        "eases-pain": ["shoulder-apm"],
      },
      asks: "elsewhere-studies",
    },
  ],
  unknown: {
    hip: ["hip-review-cpa"],
    head: ["gon-prf-2024"],
  },
  mismatches: [
    {
      id: "elsewhere-no-source",
      when: { item: "places", includesAny: unsourced },
      sources: ["selecting.review-current-condition"],
      asks: "elsewhere-studies",
    },
  ],
  questions: [
    {
      id: "elsewhere-why-mine",
      group: "why-me",
      sources: ["hip-handbook", "batistaki-2021"],
      priority: 16,
    },
    {
      id: "elsewhere-studies",
      group: "relief",
      sources: ["hip-review-cpa", "pushparaj-shoulder", "gon-prf-2024"],
      priority: 24,
    },
    {
      id: "elsewhere-kind",
      group: "which-procedure",
      sources: ["pushparaj-shoulder"],
      priority: 47,
    },
  ],
  opens: { sources: ["hip-apm", "pushparaj-shoulder", "gon-prf-2024"], asks: "elsewhere-why-mine" },
  sources: elsewhereSources,
} as const satisfies Place;
