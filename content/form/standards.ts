import { ecd8 } from "./standards/ecd8";
import { ipdas } from "./standards/ipdas";
import type { KnownStandard } from "./standards/known-standard";

/** The standards this product is measured against by its own makers, point by point. */
export const standards = [ipdas, ecd8] as const satisfies readonly KnownStandard[];

export type KnownStandards = (typeof standards)[number];
