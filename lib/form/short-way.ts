/** A page of the short way: a step, or some of its items. What is required of the step is among them. */
export type ShortStep = {
  readonly step: string;
  /** The items shown; all of the step's unless given. */
  readonly items?: readonly string[];
};
