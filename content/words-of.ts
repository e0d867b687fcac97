import type { Step } from "@/lib/form/step";
import type { StepWords } from "@/lib/form/words";

/** The words of every step a structure file exports, by step id. A missing one does not type-check. */
export type WordsOf<File> = {
  readonly [S in File[keyof File] as S extends Step ? S["id"] : never]: S extends Step
    ? StepWords<S>
    : never;
};
