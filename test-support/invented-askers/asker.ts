import type { Answers } from "@/lib/form/answers";

/** Someone with what they said, and what a clinician who read their list looked for. */
export type Asker = {
  readonly who: string;
  readonly answers: Answers;
  /** The first five, since they chose none. */
  readonly first: readonly string[];
  /** On the list too. */
  readonly asks: readonly string[];
  /** Nowhere, on the list or behind it: absurd for this person, or answered already. */
  readonly never: readonly string[];
};
