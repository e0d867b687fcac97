import type { Condition } from "./condition";
import type { RoleOf } from "./roles";

/** What every item has. Ids are readable, stable and never reused; answers store ids, never words. */
export type ItemBase<K extends string> = {
  readonly id: string;
  readonly kind: K;
  /** By which code finds it, where code reads its answer. */
  readonly role?: RoleOf<K>;
  /** Shown only when this holds. It may read only items of earlier steps, so no script is needed. */
  readonly when?: Condition;
};
