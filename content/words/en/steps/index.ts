import type { StepWords } from "@/lib/form/words";
import type { steps } from "../../../form/steps";
import { dayWords } from "./day";
import { decidingWords } from "./deciding";
import { healthWords } from "./health";
import { knownWords } from "./known";
import { mattersWords } from "./matters";
import { medicinesWords } from "./medicines";
import { painWords } from "./pain";
import { startWords } from "./start";
import { toldWords } from "./told";
import { triedWords } from "./tried";
import { whereWords } from "./where";

/** The words of every step of the journey; one that is missing does not type-check. */
export const stepWords: { readonly [S in (typeof steps)[number] as S["id"]]: StepWords<S> } = {
  ...startWords,
  ...whereWords,
  ...painWords,
  ...healthWords,
  ...medicinesWords,
  ...triedWords,
  ...toldWords,
  ...knownWords,
  ...mattersWords,
  ...decidingWords,
  ...dayWords,
};
