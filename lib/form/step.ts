import type { Condition } from "./condition";
import type { Item } from "./item";

/** One page of the form: one topic. */
export type Step = {
  readonly id: string;
  readonly section: string;
  readonly when?: Condition;
  /** People whose clinic asked them read another introduction: where answers go differs. */
  readonly invitedReads?: "otherwise";
  readonly items: readonly Item[];
};
