import { defaultLanguage, type Language, languages } from "@/content";
import { fieldsOf } from "@/lib/form/show-fields";
import { visibleSteps } from "@/lib/form/visibility";
import { askedItems } from "@/lib/questionnaire/asked-items";
import { routes } from "@/lib/routes";
import { type Persona, personas } from "@/prisma/personas";
import type { PageState } from "./page-state";
import { content } from "./walk";

/** Between them they see every page of the form, left empty and filled in. */
const [empty, full] = ["skips-everything", "at-full-length"];

/** The pages of the form as one person sees them once all is saved, in one language. */
export type StepPages = {
  readonly persona: Persona;
  readonly language: Language;
  readonly pages: readonly Pick<PageState, "route" | "language" | "answered">[];
};

const pagesOf = ({ answers }: Persona, language: Language) =>
  visibleSteps(content, answers).map((step) => ({
    route: routes.step(step.id),
    language,
    answered: Object.keys(fieldsOf(askedItems(content, step, answers), answers)).length > 0,
  }));

/**
 * Every page of the form that must be looked at: each step, empty and filled in. A translation changes
 * words alone, so its pages are looked at filled in, with the most on them.
 */
export const stepPages: readonly StepPages[] = personas
  .filter(({ id }) => id === empty || id === full)
  .flatMap((persona) =>
    languages
      .filter((language) => persona.id === full || language === defaultLanguage)
      .map((language) => ({ persona, language, pages: pagesOf(persona, language) })),
  );
