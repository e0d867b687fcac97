import type { SectionId } from "../../form/steps";

/** The sections of the progress bar in Spanish. */
export const sectionWords: Readonly<Record<SectionId, string>> = {
  before: "Antes de empezar",
  about: "Sobre este formulario",
  where: "Dónde le duele",
  pain: "Su dolor",
  strength: "Cuánto le duele",
  "daily-life": "Vida diaria",
  health: "Su salud",
  medicines: "Sus medicinas",
  treatments: "Lo que ha probado",
  tests: "Pruebas",
  told: "Lo que le dijeron",
  procedures: "Lo que se sabe",
  matters: "Lo que le importa",
  questions: "Sus preguntas",
  readiness: "Qué tiene claro",
  check: "Revise sus respuestas",
};
