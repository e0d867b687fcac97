import type { FormMessages } from "@/lib/words/messages";
import type { BodyRegion } from "./body-region";
import type { ShortStep } from "./short-way";
import type { Step } from "./step";
import type { AnyStepWords } from "./words";

/** The form in one language: its steps in order, and what each of them says. */
export type FormContent = {
  readonly language: string;
  readonly sections: readonly string[];
  /** The sections that are to read, and may be left. */
  readonly optionalSections: readonly string[];
  readonly sectionWords: { readonly [sectionId: string]: string };
  readonly steps: readonly Step[];
  /** What a person with little time is led through, in the order of the steps. */
  readonly shortWay: readonly ShortStep[];
  readonly stepWords: { readonly [stepId: string]: AnyStepWords };
  readonly regions: readonly BodyRegion[];
  readonly regionWords: { readonly [regionId: string]: string };
  readonly regionGroupWords: { readonly [group: string]: string };
  readonly messages: FormMessages;
};
