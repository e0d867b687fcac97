import type { Condition } from "./condition";
import type { Item } from "./item";

/** One page of the form: one topic. */
export type Step = {
  readonly id: string;
  readonly section: string;
  readonly when?: Condition;
  readonly items: readonly Item[];
};
