import type { Condition } from "./condition";
import type { RoleOf } from "./roles";

/** What every item has. Ids are readable, stable and never reused; answers store ids, never words. */
export type ItemBase<K extends string> = {
  readonly id: string;
  readonly kind: K;
  /** By which code finds it, where code reads its answer. */
  readonly role?: RoleOf<K>;
  /** Not asked of people whose clinic invited them: the clinic knows it, or decides it. */
  readonly walkInOnly?: true;
  /**
   * Shown only when this holds. It may read items of earlier steps, and those that stand before it on
   * its page: by these a script shows and hides it at once, and without one it is there, folded.
   */
  readonly when?: Condition;
};
