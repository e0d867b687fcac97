import type { Claims, Dispute, GridCell } from "@/lib/evidence/place";
import type { Condition } from "@/lib/form/condition";

type Sides = Dispute["sides"];

/** Carrying on as now, as every place of the spine tells it. */
export const carryingOn = {
  what: { says: { same: "plain" } },
  before: { says: { none: "plain" } },
  harms: { says: { open: "plain" } },
  day: { says: { none: "plain" } },
  undo: { says: { open: "plain" } },
} as const satisfies { readonly [row: string]: GridCell };

/** The dispute of 2025 over the guideline of the BMJ. */
export const bmjSides = {
  panel: ["busse-2025"],
  societies: ["multisociety-2025", "retraction-watch-2025"],
  journal: ["retraction-watch-2025"],
} as const satisfies Sides;

/** The dispute of 2017 over the Dutch trials. */
export const dutchSides = {
  authors: ["juch-2017"],
  societies: ["mpw-2017"],
  ties: ["mpw-2017", "lanier-2020"],
} as const satisfies Sides;

/** Who stands behind either side. */
export const ties = ["retraction-watch-2025", "aafp-poem-2025"] as const;

/** What differs about blood thinners. */
export const thinners = ["asra-2018-update", "endres-2017"] as const;

/** What a sedative does to a test shot. */
export const sedative = ["cohen-2014-sedation"] as const;

/** Harms at any level of the spine, told of without a rate. */
export const anyLevel = {
  burns: ["francio-2021"],
  textbook: ["clinicalgate-rf"],
} as const satisfies Claims;

/** The day after a sedative. */
export const afterSedative = ["mkuh-sedation"] as const;

const legs = [
  "thigh-back-left",
  "thigh-back-right",
  "thigh-front-left",
  "thigh-front-right",
  "calf-left",
  "calf-right",
  "shin-left",
  "shin-right",
  "foot-left",
  "foot-right",
] as const;

const spreads = { item: "spreads", includesAny: ["sometimes", "yes"] } as const satisfies Condition;

/** Pain that may come from a nerve root and not from a joint. */
export const painDownALeg = {
  any: [spreads, { item: "places", includesAny: legs }],
} as const satisfies Condition;

const arms = [
  "upper-arm-left",
  "upper-arm-right",
  "forearm-left",
  "forearm-right",
  "hand-left",
  "hand-right",
] as const;

/** The same for the neck. */
export const painDownAnArm = {
  any: [spreads, { item: "places", includesAny: arms }],
} as const satisfies Condition;

/** What a person was told that the tables of the spine do not hold. */
export const told = {
  cut: { item: "told-method", includes: "cutting" },
  otherMethod: { item: "told-method", includes: "other" },
} as const satisfies { readonly [what: string]: Condition };

export const toldOfAnother = {
  any: [told.cut, told.otherMethod],
} as const satisfies Condition;
