import type { steps } from "@/content/form/steps";
import type { StepWords } from "@/lib/questionnaire/words";
import { decidingWords } from "./deciding";
import { healthWords } from "./health";
import { painWords } from "./pain";
import { startWords } from "./start";
import { treatmentWords } from "./treatment";

/** The words of every step of the journey in Spanish; one that is missing does not type-check. */
export const stepWords: { readonly [S in (typeof steps)[number] as S["id"]]: StepWords<S> } = {
  ...startWords,
  ...painWords,
  ...healthWords,
  ...treatmentWords,
  ...decidingWords,
};
