import type { Claims, Dispute, GridCell } from "@/lib/evidence/place";

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
