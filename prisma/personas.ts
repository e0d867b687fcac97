import { atFullLength } from "./personas/at-full-length";
import { bloodThinnerAndDiabetes } from "./personas/blood-thinner-and-diabetes";
import { earlierNeurotomyWoreOff } from "./personas/earlier-neurotomy-wore-off";
import { facePainWithMultipleSclerosis } from "./personas/face-pain-with-multiple-sclerosis";
import { helperAnswering } from "./personas/helper-answering";
import { lowBackWithPacemaker } from "./personas/low-back-with-pacemaker";
import { manyScripts } from "./personas/many-scripts";
import type { Persona } from "./personas/persona";
import { skipsEverything } from "./personas/skips-everything";
import { stiffLegs } from "./personas/stiff-legs";
import { toldManyWords } from "./personas/told-many-words";

export type { Persona } from "./personas/persona";

/** The people every kind of test and the seed share. All are invented. */
export const personas: readonly Persona[] = [
  lowBackWithPacemaker,
  facePainWithMultipleSclerosis,
  stiffLegs,
  helperAnswering,
  skipsEverything,
  atFullLength,
  bloodThinnerAndDiabetes,
  earlierNeurotomyWoreOff,
  manyScripts,
  toldManyWords,
];
