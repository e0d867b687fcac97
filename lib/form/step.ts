import type { Condition } from "./condition";
import type { Item } from "./item";

/** One page of the form: one topic. */
export type Step = {
  readonly id: string;
  readonly section: string;
  readonly when?: Condition;
  /** People whose clinic asked them read another introduction: where answers go differs. */
  readonly invitedReads?: "otherwise";
  /** Facts that stand on the page: what the two words stand for, or the grid of the person's place. */
  readonly shows?: "naming" | "grid";
  readonly items: readonly Item[];
};
