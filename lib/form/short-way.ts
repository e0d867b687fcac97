import type { Condition } from "./condition";

/** A page of the short way: a step, or some of its items. What is required of the step is among them. */
export type ShortStep = {
  readonly step: string;
  /** What must hold besides what the step itself asks for. */
  readonly when?: Condition;
  /** The items shown; all of the step's unless given. */
  readonly items?: readonly string[];
};
