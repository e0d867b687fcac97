import type { Condition } from "./condition";

/** What every item has. Ids are readable, stable and never reused; answers store ids, never words. */
export type ItemBase = {
  readonly id: string;
  /** Shown only when this holds. It may read only items of earlier steps, so no script is needed. */
  readonly when?: Condition;
};
