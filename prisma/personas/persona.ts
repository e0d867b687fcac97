import type { Answers } from "@/lib/form/answers";
import type { Paper } from "@/lib/settings/paper";
import type { EmergencyTimes } from "@/lib/summary/summary-input";

/** An invented person with everything they answer; seed, unit, PDF and browser tests share them. */
export type Persona = {
  /** Readable and stable, also usable as a file name. */
  readonly id: string;
  /** What tests and the seed call this person; it may differ from the name they give. */
  readonly name: string;
  /** Why this person is in the list, in a sentence or two. */
  readonly story: string;
  readonly paper: Paper;
  readonly answers: Answers;
  readonly emergency: EmergencyTimes;
};
