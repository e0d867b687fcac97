import type { StepWords } from "@/lib/form/words";
import type { steps } from "../../../form/steps";
import { decidingWords } from "./deciding";
import { healthWords } from "./health";
import { knownWords } from "./known";
import { mattersWords } from "./matters";
import { painWords } from "./pain";
import { startWords } from "./start";
import { treatmentWords } from "./treatment";
import { triedWords } from "./tried";
import { whereWords } from "./where";

/** The words of every step of the journey; one that is missing does not type-check. */
export const stepWords: { readonly [S in (typeof steps)[number] as S["id"]]: StepWords<S> } = {
  ...startWords,
  ...whereWords,
  ...painWords,
  ...healthWords,
  ...treatmentWords,
  ...triedWords,
  ...knownWords,
  ...mattersWords,
  ...decidingWords,
};
